import { expect, test } from "vitest";
import { measurementsOf } from "../../src/lab/candidate-studies.ts";
import { uniform } from "../../src/kernel/index.ts";

const lived = Array.from({ length: 120 }, (_, at) => {
  const share = 0.2 + 0.6 * uniform(6, 1, at, 0);
  const rest = 1 - share;
  return {
    number: at + 1,
    draw: {
      classSelfLimited: share,
      classPersistent: 0.6 * rest,
      classCellular: 0.4 * rest,
      death: 0.05 + 0.3 * uniform(6, 2, at, 0),
      relapse: 0.05,
    },
  };
});
const outcomes = lived.map(({ draw }) => 100 * draw.classSelfLimited);
const setting = { seed: 1, studies: [], expectations: [] };

test("an outcome that is the mix of classes is told by classes, not by deaths", () => {
  const found = measurementsOf(lived, outcomes, setting);
  const removed = (study: string, n: number): number =>
    found.find((row) => row.study === study && row.n === n)?.removed.value ?? NaN;
  expect(removed("classes", 50)).toBeGreaterThan(0.7);
  expect(removed("classes", 50)).toBeGreaterThan(removed("classes", 20));
  expect(Math.abs(removed("death", 100))).toBeLessThan(0.1);
  expect(Math.abs(removed("relapse", 100))).toBeLessThan(0.05);
  const values = found.map((row) => row.removed.value);
  expect(values).toEqual(values.toSorted((one, other) => other - one));
});

test("what the reader has set is not looked for, and an outcome that does not vary needs no study", () => {
  const set = lived.map(({ number }) => ({ number, draw: { death: 0.2 } }));
  expect(new Set(measurementsOf(set, outcomes, setting).map(({ study }) => study))).toEqual(new Set(["death"]));
  expect(
    measurementsOf(
      lived,
      outcomes.map(() => 1),
      setting,
    ),
  ).toEqual([]);
});
