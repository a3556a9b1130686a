import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grayTest, riskTables } from "../../src/stats/index.ts";
import { observedTables } from "./observed.ts";
import { columnsOf, randomPatients } from "./random-observations.ts";
import { type ReferenceRow, referenceTable, relativeError } from "./reference-table.ts";

const more = referenceTable("survival-more/gray.csv");
const named = (name: string): readonly ReferenceRow[] => more.filter((row) => row.text("test") === name);

describe.each([
  [
    "synthetic, three arms",
    observedTables("synthetic", ["1", "2", "3"]),
    referenceTable("survival/synthetic_gray.csv"),
  ],
  ["synthetic, arms 2 and 3", observedTables("synthetic", ["2", "3"]), named("synthetic: arms 2 and 3")],
  ["drawn, three groups", observedTables("drawn", ["1", "2", "3"]), named("late: group")],
  ["drawn, groups 1 and 3", observedTables("drawn", ["1", "3"]), named("late: groups 1 and 3")],
  ["edge, groups a and b", observedTables("edge", ["a", "b"]), named("edge: groups a and b")],
])("%s", (_, tables, rows) => {
  test.each(rows.map((row) => [row.number("cause"), row] as const))(
    "cause %i: statistic and P equal R's cmprsk to 1e-9",
    (cause, row) => {
      const found = grayTest(tables, cause);
      expect(relativeError(found?.statistic, row.number("stat"))).toBeLessThan(1e-9);
      expect(found?.df).toBe(row.number("df"));
      expect(relativeError(found?.p, row.number("pv"))).toBeLessThan(1e-9);
    },
  );
});

const grouped = fc.record({
  patients: randomPatients(false),
  group: fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }),
});

test("which group comes first changes nothing (seed 46)", () => {
  fc.assert(
    fc.property(grouped, ({ patients, group }) => {
      const tests = [
        [0, 1, 2],
        [2, 0, 1],
        [1, 0, 2],
      ].map((label) => {
        const columns = {
          ...columnsOf(patients),
          entry: null,
          group: patients.map((_, row) => label[group[row] ?? 0] ?? NaN),
        };
        return grayTest(riskTables(columns, [1, 2, 3], 3), 1);
      });
      for (const other of tests) {
        expect(other?.df).toBe(tests[0]?.df);
        expect(other?.statistic ?? 0).toBeCloseTo(tests[0]?.statistic ?? 0, 8);
      }
    }),
    { seed: 46, numRuns: 300 },
  );
});

test("a tail too small for one less the rest is still told", () => {
  const time = Array.from({ length: 400 }, (_, row) => row);
  const columns = { time, status: time.map(() => 1), entry: null, group: time.map((day) => (day < 200 ? 0 : 1)) };
  const found = grayTest(riskTables(columns, [1], 2), 1);
  expect(found?.statistic).toBeGreaterThan(100);
  expect(found?.p).toBeGreaterThan(0);
  expect(found?.p).toBeLessThan(1e-20);
});

test("there is nothing to test with one group or without the cause; late entry is a bug", () => {
  expect(grayTest(observedTables("edge", ["a"]), 1)).toBeNull();
  expect(grayTest(observedTables("edge", ["a", "nobody"]), 1)).toBeNull();
  expect(grayTest(observedTables("synthetic", ["1", "2"]), 3)).toBeNull();
  expect(() => grayTest(observedTables("late", ["1", "2"]), 1)).toThrow("no late entry");
});
