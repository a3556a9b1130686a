import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aalenJohansen } from "../../src/stats/index.ts";
import type { EventsByDay } from "../../src/stats/index.ts";
import { referenceRows } from "./reference-rows.ts";

const synthetic = referenceRows("synthetic.csv");
const lastDay = Math.max(...synthetic.map((row) => row["time"] ?? NaN));

function countsOfArm(arm: number): EventsByDay {
  const rows = synthetic.filter((row) => row["arm"] === arm);
  const [censored, independent, died] = [0, 1, 2].map((event) => {
    const counts = Array.from({ length: lastDay + 1 }, () => 0);
    for (const row of rows)
      if (row["event"] === event) counts[row["time"] ?? NaN] = (counts[row["time"] ?? NaN] ?? 0) + 1;
    return counts;
  });
  return { n: rows.length, events: [independent ?? [], died ?? []], censored: censored ?? [] };
}

describe.each([1, 2, 3])("arm %i of 900 invented patients", (arm) => {
  const { eventFree, incidence } = aalenJohansen(countsOfArm(arm));

  test("equals R's survival at every time to 1e-9", () => {
    const rows = referenceRows("synthetic_aj.csv").filter((row) => row["arm"] === arm);
    expect(rows.length).toBeGreaterThan(100);
    const differences = rows.flatMap((row) => {
      const day = row["time"] ?? NaN;
      return [
        Math.abs((eventFree[day] ?? NaN) - (row["p_free"] ?? NaN)),
        Math.abs((incidence[0]?.[day] ?? NaN) - (row["ci_ti"] ?? NaN)),
        Math.abs((incidence[1]?.[day] ?? NaN) - (row["ci_death"] ?? NaN)),
      ];
    });
    expect(Math.max(...differences)).toBeLessThan(1e-9);
  });

  test("acceptance 9: equals R's cmprsk where it has an estimate, to 1e-9", () => {
    const rows = referenceRows("synthetic_cuminc.csv").filter((row) => row["arm"] === arm && !Number.isNaN(row["est"]));
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const row of rows) {
      const curve = incidence[(row["cause"] ?? NaN) - 1];
      expect(Math.abs((curve?.[row["time"] ?? NaN] ?? NaN) - (row["est"] ?? NaN))).toBeLessThan(1e-9);
    }
  });
});

const counts = fc.integer({ min: 1, max: 60 }).chain((days) => {
  const byDay = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: days, maxLength: days });
  return fc.record({
    events: fc.array(byDay, { minLength: 1, maxLength: 4 }),
    censored: byDay,
    staying: fc.integer({ min: 0, max: 9 }),
  });
});

function total(lists: readonly (readonly number[])[]): number {
  return lists.flat().reduce((sum, count) => sum + count, 0);
}

test("acceptance 9: incidences and event-free sum to 1 on every day (seed 20)", () => {
  fc.assert(
    fc.property(counts, ({ events, censored, staying }) => {
      const n = total([...events, censored]) + staying + 1;
      const { eventFree, incidence } = aalenJohansen({ n, events, censored });
      for (let day = 0; day < censored.length; day++) {
        const sum = incidence.reduce((so, curve) => so + (curve[day] ?? NaN), eventFree[day] ?? NaN);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
      }
    }),
    { seed: 20, numRuns: 200 },
  );
});

test("without censoring each value is exactly count / n (seed 21)", () => {
  fc.assert(
    fc.property(counts, ({ events, censored, staying }) => {
      const n = total(events) + staying + 1;
      const { incidence } = aalenJohansen({ n, events, censored: censored.map(() => 0) });
      for (const [cause, curve] of incidence.entries()) {
        let counted = 0;
        events[cause]?.forEach((count, day) => {
          counted += count;
          expect(curve[day]).toBe(counted / n);
        });
      }
    }),
    { seed: 21, numRuns: 200 },
  );
});

test("the censored are at risk on their day, and what is left when the last leave stays event-free", () => {
  const { eventFree, incidence } = aalenJohansen({ n: 4, events: [[1, 0, 1, 0]], censored: [1, 0, 1, 0] });
  expect([...(incidence[0] ?? [])]).toEqual([0.25, 0.25, 0.625, 0.625]);
  expect([...eventFree]).toEqual([0.75, 0.75, 0.375, 0.375]);
});

test("counts that nobody could have are a bug", () => {
  expect(() => aalenJohansen({ n: 2, events: [[2, 1]], censored: [0, 0] })).toThrow(
    "more patients left by day 1 than the 2 there were",
  );
  expect(() => aalenJohansen({ n: 0, events: [[0]], censored: [0] })).toThrow("impossible number of patients: 0");
  expect(() => aalenJohansen({ n: 2, events: [[1]], censored: [0, 0] })).toThrow("as many days");
});
