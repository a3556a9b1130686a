import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CountCell, countTable, type CountTable } from "../../../src/ui/observed/count-table.ts";
import type { Ending } from "../../../src/ui/observed/fates.ts";
import { isFew, maskedCounts } from "../../../src/ui/observed/masked-counts.ts";
import { inventedGroup, type InventedExit } from "./invented-group.ts";
import { ownViews } from "./invented-own-view.ts";

const days = [30, 60, 90];
const seen = ({ shown, count }: CountCell): string =>
  shown === "count" ? String(count) : shown === "few" ? "<5" : "…";
const print = ({ cells }: CountTable, day: number): string =>
  cells
    .filter((cell) => cell.day === day)
    .map(seen)
    .join(" ");

const ways: readonly Ending[] = ["independent", "died", "relapsed", "censored"];

/** Every way `n` patients can have left by some counted days; a second graft would say no more than a relapse. */
function everyFile(n: number, counted: readonly number[]): readonly CountTable[] {
  const classes = counted.flatMap((day) => ways.map((ending) => ({ day, ending })));
  const files: CountTable[] = [];
  const fill = (exits: readonly InventedExit[], from: number): void => {
    if (exits.length === n) files.push(countTable(inventedGroup(exits), counted));
    else classes.slice(from).forEach((exit, index) => fill([...exits, exit], from + index));
  };
  fill([], 0);
  return files;
}

/** The counts from 1 to 4 of which somebody can be certain who sees the table, has counted the steps of the drawn curve, and has gone through every file there can be. Of a count not shown he knows that it is none from 1 to 4, unless its whole day is blank. */
function workedOut({ cells, drawn, days: counted }: CountTable, files: readonly CountTable[]): readonly CountCell[] {
  const blank = new Set(counted.filter((day) => cells.every((cell) => cell.day !== day || cell.shown === "hidden")));
  const told = ({ kind, day }: CountCell): boolean =>
    kind === "independent" && drawn !== null && drawn.from <= day && day <= drawn.to;
  const fits = (cell: CountCell, other: number): boolean => {
    if (cell.shown === "count" || told(cell)) return other === cell.count;
    return cell.shown === "few" ? isFew(other) : blank.has(cell.day) || !isFew(other);
  };
  const fitting = files.filter((file) => cells.every((cell, index) => fits(cell, file.cells[index]?.count ?? -1)));
  return cells.filter(
    (cell, index) => isFew(cell.count) && fitting.every((file) => file.cells[index]?.count === cell.count),
  );
}

describe("a count from 1 to 4 cannot be worked out from what is shown", () => {
  test.each([
    [5, [30, 60, 90], 150],
    [6, [30, 60, 90], 60],
    [8, [30, 90], 150],
    [11, [30, 90], 15],
  ] as const)("of %i patients on days %j, whatever file it is (seed 51)", (n, counted, numRuns) => {
    const files = everyFile(n, counted);
    fc.assert(
      fc.property(fc.constantFrom(...files), (file) => {
        const table = maskedCounts(file);
        expect([counted.map((day) => print(table, day)), workedOut(table, files)]).toEqual([expect.anything(), []]);
      }),
      { seed: 51, numRuns },
    );
  });

  test("and could be, were only those counts hidden", () => {
    const files = everyFile(6, [30, 90]);
    const careless = files.map((file) => ({
      ...file,
      cells: file.cells.map((cell) => (isFew(cell.count) ? { ...cell, shown: "few" as const } : cell)),
    }));
    const solved = careless.filter((file) => workedOut(file, files).length > 0);
    expect(solved.length).toBeGreaterThan(files.length / 20);
  });
});

describe("what is hidden", () => {
  const table = (exits: readonly (readonly [number, Ending, number])[]): CountTable =>
    maskedCounts(
      countTable(
        inventedGroup(exits.flatMap(([day, ending, n]) => Array.from({ length: n }, () => ({ day, ending })))),
        days,
      ),
    );
  const prints = (exits: Parameters<typeof table>[0]): readonly string[] => days.map((day) => print(table(exits), day));

  test("is every count from 1 to 4, and of the same day one more where the total would tell it", () => {
    expect(
      prints([
        [20, "independent", 3],
        [50, "independent", 9],
        [80, "independent", 18],
      ]),
    ).toEqual(["… <5 0 0", "18 12 0 0", "0 30 0 0 0 0 0"]);
  });

  test("is no more than that where two small counts stand together", () => {
    expect(
      prints([
        [20, "independent", 3],
        [20, "died", 2],
        [80, "censored", 25],
      ])[0],
    ).toBe("25 <5 <5 0");
  });

  test("is nothing where every count is 0 or at least five", () => {
    expect(
      prints([
        [20, "independent", 5],
        [50, "died", 6],
        [80, "censored", 9],
      ]),
    ).toEqual(["15 5 0 0", "9 5 6 0", "0 5 6 9 6 0 0"]);
  });

  test("is who is at risk while a few are not yet watched", () => {
    const late = inventedGroup([
      ...Array.from({ length: 12 }, (_, day) => ({ day: 31 + day, ending: "independent" as const })),
      ...Array.from({ length: 2 }, () => ({ day: 85, ending: "censored" as const, entry: 33 })),
    ]);
    const shown = maskedCounts(countTable(late, days));
    expect(print(shown, 30)).toBe("… 0 0 0");
  });

  test("is a whole day where nothing less will do", () => {
    expect(
      prints([
        [20, "independent", 1],
        [80, "independent", 5],
      ])[0],
    ).toBe("… … … …");
  });

  test.each(["three", "one", "small", "plain"] as const)("of %s, is at least every count from 1 to 4", (name) => {
    for (const group of ownViews[name].report.groups.filter(({ n }) => n >= 5)) {
      const shown = maskedCounts(countTable(group, [0, 30, 90, 180, 365, 420])).cells;
      expect(shown.filter((cell) => isFew(cell.count) && cell.shown === "count")).toEqual([]);
      expect(shown.filter((cell) => !isFew(cell.count) && cell.shown === "few")).toEqual([]);
    }
  });
});
