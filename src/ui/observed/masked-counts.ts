import { type CountCell, type CountKind, type CountTable, dailyKinds, waysOf } from "./count-table.ts";
import { fewest } from "./drawn-range.ts";
import { type Ending, endings } from "./fates.ts";

/** One patient who fared otherwise: his watch ended by another of the counted days, or in another way. */
interface Move {
  readonly from: Exit;
  readonly to: Exit;
}

interface Exit {
  /** Which of the counted days is the first not before it. */
  readonly by: number;
  readonly ending: Ending;
}

/**
 * A group's counts with those from 1 to 4 hidden as fewer than five, and others hidden beside them so that no hidden count can be worked out.
 *
 * What is held: whoever sees the whole table and the steps of the curve, knows n, and knows that counts only grow from day to day (those still watched only shrink), finds for every count from 1 to 4 at least two values that fit. It is shown by a witness: one patient with another fate, under whom all that is shown stays as it is and that count does not. Where no such patient exists, more of the same day is hidden, first what no curve tells (who is still watched, who was censored, who was lost, then who became independent); where even that is not enough, the day is left blank, and then the days beside it. Where a few are watched only from a later day, who is at risk is hidden until then, because n would tell how many.
 *
 * A share is shown only where the count behind it is (see drawnRange); from shares in whole per cent and their limits nothing here is worked out. n itself is shown: groups of fewer than five are left out altogether.
 */
export function maskedCounts(table: CountTable): CountTable {
  let cells: readonly CountCell[] = table.cells.map((cell) => {
    if (isFew(cell.count)) return { ...cell, shown: "few" };
    return cell.kind === "watched" && isFew(awaited(table, cell.day)) ? { ...cell, shown: "hidden" } : cell;
  });
  const others = moves(table);
  for (const [index, { day, count, kind }] of table.cells.entries()) {
    if (!isFew(count)) continue;
    while (!hasWitness(table, cells, index, others)) cells = moreHidden(cells, day, kind);
  }
  return { ...table, cells };
}

/** How many of the group are not yet watched on a day: what is left of n, printed nowhere. */
function awaited({ n, cells }: CountTable, day: number): number {
  const counted = cells.filter((cell) => cell.day === day && dailyKinds.some((kind) => kind === cell.kind));
  return n - counted.reduce((sum, { count }) => sum + count, 0);
}

/** Whether a count is one of those that are hidden. */
export function isFew(count: number): boolean {
  return count > 0 && count < fewest;
}

function hasWitness(table: CountTable, cells: readonly CountCell[], index: number, others: readonly Move[]): boolean {
  const open = new Set(table.days.filter((day) => isBlank(cells, day)));
  const target = cells[index];
  if (target === undefined) return true;
  return others.some(
    (move) =>
      change(table.days, target, move) !== 0 &&
      cells.every((cell) =>
        isTold(table, cell)
          ? change(table.days, cell, move) === 0
          : fits(cell, change(table.days, cell, move), open.has(cell.day)),
      ),
  );
}

/** Whether the drawn curve tells a count, hidden or not. */
function isTold({ drawn }: CountTable, { kind, day }: CountCell): boolean {
  return kind === "independent" && drawn !== null && drawn.from <= day && day <= drawn.to;
}

/** Whether a count changed by so much would be shown as it is now. Of a blank day nobody knows what was few. */
function fits({ count, shown }: CountCell, by: number, open: boolean): boolean {
  if (shown === "count") return by === 0;
  const other = count + by;
  if (shown === "few") return isFew(other);
  return other >= 0 && (open || !isFew(other));
}

function isBlank(cells: readonly CountCell[], day: number): boolean {
  return cells.every((cell) => cell.day !== day || cell.shown === "hidden");
}

function change(days: readonly number[], { day, kind }: CountCell, { from, to }: Move): number {
  const at = days.indexOf(day);
  return counts(kind, to, at) - counts(kind, from, at);
}

function counts(kind: CountKind, { by, ending }: Exit, at: number): number {
  if (kind === "watched") return by > at ? 1 : 0;
  return by <= at && waysOf[kind].includes(ending) ? 1 : 0;
}

function moves({ days, fates }: CountTable): readonly Move[] {
  const seen = new Map<string, Exit>();
  for (const { day, ending } of fates) {
    const by = days.findIndex((counted) => counted >= day);
    seen.set(`${by} ${ending}`, { by, ending });
  }
  const others = days.flatMap((_, by) => endings.map((ending): Exit => ({ by, ending })));
  return [...seen.values()].flatMap((from) => others.map((to) => ({ from, to })));
}

const ofADay: readonly CountKind[] = ["watched", "censored", "lost", "independent"];
const partsFirst: readonly CountKind[] = ["lost", "censored", "watched", "independent"];

/** One more count of the day hidden; with none left the whole day, then the nearest day that still shows something. */
function moreHidden(cells: readonly CountCell[], day: number, kind: CountKind): readonly CountCell[] {
  const order = ofADay.includes(kind) ? ofADay : partsFirst;
  const next = order.find((other) =>
    cells.some((cell) => cell.day === day && cell.kind === other && cell.shown === "count" && cell.count > 0),
  );
  if (next !== undefined) return hidden(cells, (cell) => cell.day === day && cell.kind === next);
  const showing = cells.filter((cell) => cell.shown !== "hidden").map((cell) => Math.abs(cell.day - day));
  const nearest = Math.min(...showing);
  return hidden(cells, (cell) => Math.abs(cell.day - day) === nearest);
}

function hidden(cells: readonly CountCell[], which: (cell: CountCell) => boolean): readonly CountCell[] {
  return cells.map((cell) => (which(cell) ? { ...cell, shown: "hidden" as const } : cell));
}
