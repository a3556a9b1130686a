import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { competingIncidence, kaplanMeier, type RiskTable, riskTables, survivalLimits } from "../../src/stats/index.ts";
import { observedTable } from "./observed.ts";
import { columnsOf, randomPatients } from "./random-observations.ts";
import { referenceTable, relativeError } from "./reference-table.ts";

const logSe = (estimate: number, se: number): number => (se === 0 ? 0 : se / estimate);

describe.each(["1", "2", "3"])("arm %s of 900 invented patients", (arm) => {
  const table = observedTable("synthetic", arm);
  const { time, eventFree, causes } = competingIncidence(table);

  test("estimates, standard errors and log-log limits equal R's survfit to 1e-9", () => {
    const rows = referenceTable("survival/synthetic_aj.csv").filter((row) => row.text("arm") === arm);
    expect(time).toHaveLength(rows.length);
    const errors = rows.flatMap((row, step) => {
      const [independent, died] = causes.map(({ estimate, se }) => [estimate[step] ?? NaN, se[step] ?? NaN] as const);
      const limits = survivalLimits("log-log", independent?.[0] ?? NaN, logSe(...(independent ?? [NaN, NaN])));
      return [
        relativeError(time[step], row.number("time")),
        relativeError(table.atRisk[table.times.indexOf(time[step] ?? NaN)], row.number("n_risk")),
        relativeError(eventFree.estimate[step], row.number("p_free")),
        relativeError(independent?.[0], row.number("ci_ti")),
        relativeError(died?.[0], row.number("ci_death")),
        relativeError(independent?.[1], row.number("se_ti")),
        relativeError(died?.[1], row.number("se_death")),
        relativeError(limits.lower, row.number("lower_ti")),
        relativeError(limits.upper, row.number("upper_ti")),
      ];
    });
    expect(Math.max(...errors)).toBeLessThan(1e-9);
  });

  test("estimates equal R's cmprsk to 1e-9", () => {
    const rows = referenceTable("survival/synthetic_cuminc.csv").filter(
      (row) => row.text("arm") === arm && row.text("est") !== "NA",
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const step = time.findLastIndex((day) => day <= row.number("time"));
      expect(relativeError(causes[row.number("cause") - 1]?.estimate[step], row.number("est"))).toBeLessThan(1e-9);
    }
  });
});

describe.each([
  ["late", "1"],
  ["late", "2"],
  ["late", "3"],
  ["late", "4"],
  ["edge", "a"],
  ["edge", "b"],
] as const)("%s, group %s: three causes", (data, group) => {
  const { time, eventFree, causes } = competingIncidence(observedTable(data, group));
  const rows = referenceTable(`survival-more/${data}_aj.csv`).filter(
    (row) => row.text("group") === group && row.text("scale") === "log-log",
  );

  test.each([1, 2, 3])("cause %i equals R's survfit to 1e-9", (cause) => {
    const expected = rows.filter((row) => row.number("cause") === cause);
    expect(time).toHaveLength(expected.length);
    const { estimate, se } = causes[cause - 1] ?? expect.unreachable("a cause without estimates");
    const errors = expected.flatMap((row, step) => [
      relativeError(time[step], row.number("time")),
      relativeError(eventFree.estimate[step], row.number("free")),
      relativeError(eventFree.se[step], row.number("se_free")),
      relativeError(estimate[step], row.number("est")),
      relativeError(se[step], row.number("se")),
    ]);
    expect(errors.map((error, at) => [at, error]).filter(([, error]) => !(Number(error) < 1e-9))).toEqual([]);
  });
});

function tableOf(observations: Parameters<typeof riskTables>[0], causes: readonly number[]): RiskTable {
  const [table] = riskTables(observations, causes);
  return table ?? expect.unreachable("no table");
}

test.each([false, true])(
  "incidences and the event-free share sum to 1 at every time, and none is below 0; late entry: %s (seed 43)",
  (late) => {
    fc.assert(
      fc.property(randomPatients(late), (patients) => {
        const { time, eventFree, causes } = competingIncidence(tableOf(columnsOf(patients), [1, 2, 3]));
        for (const step of time.keys()) {
          const shares = [eventFree, ...causes].map(({ estimate }) => estimate[step] ?? NaN);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          for (const { se } of [eventFree, ...causes]) expect(se[step]).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 43, numRuns: 300 },
    );
  },
);

test("with one cause and no late entry it is one less Kaplan–Meier, with Greenwood's error (seed 44)", () => {
  fc.assert(
    fc.property(randomPatients(false), (patients) => {
      const columns = { ...columnsOf(patients), status: patients.map(({ status }) => (status === 1 ? 1 : 0)) };
      const table = tableOf(columns, [1]);
      const { causes } = competingIncidence(table);
      const curve = kaplanMeier(table);
      for (const [step, survival] of curve.survival.entries()) {
        expect(causes[0]?.estimate[step]).toBeCloseTo(1 - survival, 12);
        expect(causes[0]?.se[step]).toBeCloseTo(survival === 0 ? 0 : (curve.se[step] ?? NaN), 9);
      }
    }),
    { seed: 44, numRuns: 300 },
  );
});

test("when all have had the event its incidence is 1, without error", () => {
  const time = Array.from({ length: 1000 }, (_, row) => (row * 7) % 313);
  const { causes } = competingIncidence(tableOf({ time, status: time.map(() => 1), entry: null, group: null }, [1]));
  expect(causes[0]?.estimate.at(-1)).toBe(1);
  expect(causes[0]?.se.at(-1)).toBe(0);
});
