import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { readBy } from "../schema/objection.ts";
import { quoted } from "../schema/quoted.ts";
import type { Refusal } from "../schema/refusal.ts";
import type { SurvivalReport } from "../schema/survival-report.ts";
import { SurvivalRequest } from "../schema/survival-request.ts";
import { type ChosenColumns, chosenColumns, firstFailures, placed } from "../tables/index.ts";
import { entryIn, groupIn, statusIn, timeIn } from "./survival-cells.ts";
import { type SurvivalColumns, survivalReport } from "./survival-report.ts";

const mostListed = 20;
const mostKinds = 20;
const mostGroups = 50;

/** Gives the chosen cells their meaning; fails with the first cells that have none. */
function columnsOf(
  { file, time: timeName, status: statusName, entry: entryName, group: groupName }: SurvivalRequest,
  { rows, cells, decimal }: ChosenColumns,
): Result<SurvivalColumns, Failure> {
  const refusals = firstFailures(file, mostListed);
  const time: number[] = [];
  const status: number[] = [];
  const entry: (number | null)[] = [];
  const group: string[] = [];
  for (const [index, row] of rows.entries()) {
    const text = (column: string): string => cells.get(column)?.[index] ?? "";
    const put = <Value>(column: Value[], read: Result<Value, Refusal>): void => {
      if (read.ok) column.push(read.value);
      else for (const refusal of read.failures) refusals.add(placed(refusal, file, row));
    };
    const day = timeIn(timeName, text(timeName), decimal);
    put(time, day);
    put(status, statusIn(statusName, text(statusName), decimal));
    if (entryName !== null) put(entry, entryIn(entryName, text(entryName), decimal, day.ok ? day.value : null));
    if (groupName !== null) put(group, groupIn(groupName, text(groupName)));
  }
  const failures = refusals.list();
  if (failures.length > 0) return failed(...failures);
  return ok({ time, status, entry: entryName === null ? null : entry, group: groupName === null ? null : group });
}

/** A column with more different cells than it can have meanings: most likely another was meant. */
function tooMany(file: string, column: string | null, what: string, found: number, most: number): readonly Failure[] {
  if (column === null || found <= most) return [];
  const message = `too many ${what}: ${found} (${file}, column ${column})`;
  return [{ reason: "limit", message, remedy: `name a column with at most ${most}`, place: { file, column } }];
}

/** A column asked for in two meanings: one of them is a slip. */
function usedTwice(file: string, column: string): Failure {
  const remedy = "name a column of its own for each of time, status, group and entry";
  const message = `column with two meanings: ${quoted(column)} (${file})`;
  return { reason: "duplicate", message, remedy, place: { file, column } };
}

/**
 * What the times of a CSV file show: columns of days, status (0 censored, 1 event, 2… competing), group and late entry by their names.
 * A missing column, one asked for in two meanings, or a row of which anything asked for is blank (but late entry) or impossible, is a failure of the whole, with the first rows and columns; so are more than 20 kinds of events or 50 groups.
 */
export function surviveFile(asked: SurvivalRequest): Result<SurvivalReport, Failure> {
  const read = readBy(SurvivalRequest, asked);
  if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
  const request = read.value;
  const { file, text, time, status, group, entry, limits, taus } = request;
  const names = [time, status, group, entry].filter((name) => name !== null);
  const shared = names.find((name, index) => names.indexOf(name) < index);
  if (shared !== undefined) return failed(usedTwice(file, shared));
  const chosen = chosenColumns(file, text, names);
  if (!chosen.ok) return chosen;
  const columns = columnsOf(request, chosen.value);
  if (!columns.ok) return columns;
  const kinds = new Set(columns.value.status.filter((kind) => kind !== 0)).size;
  const groups = new Set(columns.value.group).size;
  const beyond = [
    ...tooMany(file, status, "kinds of events", kinds, mostKinds),
    ...tooMany(file, group, "groups", groups, mostGroups),
  ];
  return beyond.length > 0 ? failed(...beyond) : ok(survivalReport(columns.value, { limits, taus }));
}
