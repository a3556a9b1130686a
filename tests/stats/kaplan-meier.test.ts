import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kaplanMeier, type Observations, riskTables, type SurvivalCurve } from "../../src/stats/index.ts";
import { type Observed, observedTable } from "./observed.ts";
import { columnsOf, randomPatients } from "./random-observations.ts";
import { referenceTable, relativeError } from "./reference-table.ts";

const files: readonly (readonly [data: Observed, path: string])[] = [
  ["synthetic", "survival/km_synthetic_by_arm_log-log.csv"],
  ["tiny", "survival/km_tiny_by_grp_log-log.csv"],
  ["edge", "survival-more/edge_km.csv"],
  ["late", "survival-more/late_km.csv"],
];

const columns: readonly (readonly [column: string, of: keyof SurvivalCurve])[] = [
  ["time", "time"],
  ["n_risk", "atRisk"],
  ["n_event", "events"],
  ["n_censor", "censored"],
  ["surv", "survival"],
  ["std_err_surv", "se"],
  ["cumhaz", "hazard"],
  ["std_chaz", "hazardSe"],
];

describe.each(files)("%s", (data, path) => {
  const rows = referenceTable(path).filter((row) => !path.endsWith("edge_km.csv") || row.text("scale") === "log-log");
  const groups = [...new Set(rows.map((row) => row.text("group")))];

  test.each(groups)("group %s: every column equals R's survfit to 1e-9 (promise 11)", (group) => {
    const curve = kaplanMeier(observedTable(data, group));
    const expected = rows.filter((row) => row.text("group") === group);
    expect(curve.time).toHaveLength(expected.length);
    const errors = columns.map(([column, of]) => [
      column,
      Math.max(...expected.map((row, step) => relativeError(curve[of][step], row.number(column)))),
    ]);
    expect(errors.filter(([, error]) => !(Number(error) < 1e-9))).toEqual([]);
  });
});

function curveOf(observations: Observations, cause?: number): SurvivalCurve {
  const [table] = riskTables(observations, [1, 2, 3]);
  return kaplanMeier(table ?? expect.unreachable("no table"), cause);
}

test("without censoring it is one less the share of those whose time has come (seed 41)", () => {
  fc.assert(
    fc.property(randomPatients(false), (patients) => {
      const { time, survival } = curveOf({ ...columnsOf(patients), status: patients.map(() => 1) });
      const n = patients.length;
      for (const [step, day] of time.entries()) {
        const come = patients.filter((patient) => patient.time <= day).length;
        expect(survival[step]).toBeCloseTo(1 - come / n, 12);
      }
    }),
    { seed: 41, numRuns: 300 },
  );
});

test("a patient cut in two at any day, the second part entering when the first is censored, changes nothing at events (seed 42)", () => {
  const cut = fc.record({ patients: randomPatients(true), at: fc.array(fc.nat(29), { minLength: 60, maxLength: 60 }) });
  fc.assert(
    fc.property(cut, ({ patients, at }) => {
      const parts = patients.flatMap((patient, index) => {
        const day = (at[index] ?? 0) / 2 + 0.25;
        if (day <= patient.entry || day >= patient.time) return [patient];
        return [
          { ...patient, time: day, status: 0 },
          { ...patient, entry: day },
        ];
      });
      const [whole, cutUp] = [curveOf(columnsOf(patients)), curveOf(columnsOf(parts))];
      const atEvents = ({ time, events, atRisk, survival, hazard, logSe }: SurvivalCurve) =>
        [...time.keys()]
          .filter((step) => (events[step] ?? 0) > 0)
          .map((step) => [time, events, atRisk, survival, hazard, logSe].map((column) => column[step]));
      expect(atEvents(cutUp)).toEqual(atEvents(whole));
    }),
    { seed: 42, numRuns: 300 },
  );
});

test("another cause can be the event, and one that never happens leaves the curve at 1", () => {
  const observations = { time: [1, 2, 3], status: [2, 0, 2], entry: null, group: null };
  expect([...curveOf(observations, 2).survival]).toEqual([2 / 3, 2 / 3, 0]);
  expect([...curveOf(observations, 3).survival]).toEqual([1, 1, 1]);
  expect([...curveOf(observations).censored]).toEqual([1, 1, 1]);
});
