import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logRank, riskTables } from "../../src/stats/index.ts";
import { type Observed, observedTables } from "./observed.ts";
import { columnsOf, randomPatients } from "./random-observations.ts";
import { type ReferenceRow, referenceTable, relativeError } from "./reference-table.ts";

const strata = (data: Observed, groups: readonly string[]) =>
  ["1", "2"].map((stratum) => observedTables(data, groups, (row) => row.text("stratum") === stratum));
const synthetic = referenceTable("survival/synthetic_logrank.csv");
const tiny = referenceTable("survival/tiny_logrank.csv");
const more = referenceTable("survival-more/logrank.csv");
const named = (name: string): readonly ReferenceRow[] => more.filter((row) => row.text("test") === name);
const drawn = ["1", "2", "3"];

describe.each([
  ["synthetic, three arms", [observedTables("synthetic", drawn)], synthetic],
  ["synthetic, arms 1 and 3", [observedTables("synthetic", ["1", "3"])], named("synthetic: arms 1 and 3")],
  ["tiny", [observedTables("tiny", ["1", "2"])], tiny],
  ["edge, six groups", [observedTables("edge", ["a", "b", "c", "d", "e", "f"])], named("edge: group")],
  ["drawn, three groups", [observedTables("drawn", drawn)], named("late: group")],
  ["drawn, three groups within strata", strata("drawn", drawn), named("late: group by stratum")],
  ["late, three groups from their entry", [observedTables("late", drawn)], named("late from entry: group")],
  [
    "late, three groups from their entry within strata",
    strata("late", drawn),
    named("late from entry: group by stratum"),
  ],
] as const)("%s", (_, tables, rows) => {
  const found = logRank(tables);

  test("χ² and P equal R's to 1e-9", () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(relativeError(found.test?.chisq, row.number("chisq"))).toBeLessThan(1e-9);
      expect(found.test?.df).toBe(row.number("df"));
      expect(relativeError(found.test?.p, row.number("p"))).toBeLessThan(1e-9);
    }
  });

  test("what is observed, expected and its variance equal R's to 1e-9, where R says them", () => {
    const stated = rows.filter((row) => row.text("observed") !== "NA");
    expect(stated.length === 0 || stated.length === found.observed.length).toBe(true);
    const errors = stated.flatMap((row, group) => [
      relativeError(found.observed[group], row.number("observed")),
      relativeError(found.expected[group], row.number("expected")),
      relativeError(found.covariance[0]?.[0], row.number("var11")),
    ]);
    expect(errors.filter((error) => !(error < 1e-9))).toEqual([]);
  });
});

const grouped = fc.record({
  patients: randomPatients(true),
  group: fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }),
});

test("which group comes first changes nothing (seed 45)", () => {
  fc.assert(
    fc.property(grouped, ({ patients, group }) => {
      const tests = [
        [0, 1, 2],
        [2, 0, 1],
        [1, 0, 2],
      ].map((label) => {
        const columns = { ...columnsOf(patients), group: patients.map((_, row) => label[group[row] ?? 0] ?? NaN) };
        return logRank([riskTables(columns, [1, 2, 3], 3)]).test;
      });
      for (const other of tests) {
        expect(other?.df).toBe(tests[0]?.df);
        expect(other?.chisq ?? 0).toBeCloseTo(tests[0]?.chisq ?? 0, 9);
        expect(other?.p ?? 0).toBeCloseTo(tests[0]?.p ?? 0, 9);
      }
    }),
    { seed: 45, numRuns: 300 },
  );
});

test("one stratum parted in two equal halves is tested as twice each half", () => {
  const half = observedTables("edge", ["a", "b"]);
  const [once, twice] = [logRank([half]), logRank([half, half])];
  expect(twice.observed).toEqual(once.observed.map((count) => 2 * count));
  expect(twice.test?.chisq).toBeCloseTo(2 * (once.test?.chisq ?? NaN), 9);
});

test("there is nothing to test with one group, without events, or where only one group was at risk", () => {
  expect(logRank([observedTables("tiny", ["1"])]).test).toBeNull();
  const quiet = { time: [1, 2], status: [0, 0], entry: null, group: [0, 1] };
  expect(logRank([riskTables(quiet, [1], 2)]).test).toBeNull();
  const apart = { time: [1, 2, 3], status: [0, 0, 1], entry: null, group: [0, 0, 1] };
  expect(logRank([riskTables(apart, [1], 2)]).test).toBeNull();
});

test("strata with other groups are a bug", () => {
  expect(() => logRank([observedTables("tiny", ["1"]), observedTables("tiny", ["1", "2"])])).toThrow("every stratum");
});
