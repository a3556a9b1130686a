import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SurvivalColumns, survivalReport } from "../../src/lab/survival-report.ts";
import { SurvivalReport, type SurvivalStep } from "../../src/schema/survival-report.ts";
import { referenceTable, relativeError } from "../stats/reference-table.ts";

const setting = { limits: "log-log", taus: [180, 365, 700] } as const;
const rows = referenceTable("survival/synthetic.csv");
const synthetic: SurvivalColumns = {
  time: rows.map((row) => row.number("time")),
  status: rows.map((row) => row.number("event")),
  entry: null,
  group: rows.map((row) => row.text("arm")),
};

describe("900 invented patients in three arms, with a competing event", () => {
  const report = survivalReport(synthetic, setting);

  test("is what the schema says, with what the file holds", () => {
    expect(SurvivalReport.parse(report)).toEqual(report);
    expect(report.groups.map(({ group, n }) => [group, n])).toEqual([
      ["1", 300],
      ["2", 300],
      ["3", 300],
    ]);
    const [first] = report.groups[0]?.curve ?? [];
    expect(Object.keys(first ?? {})).toEqual([
      "time",
      "atRisk",
      "events",
      "competing",
      "censored",
      "survival",
      "se",
      "lower",
      "upper",
      "incidence",
    ]);
    for (const { curve, n } of report.groups) {
      const left = curve.reduce((sum, { events, competing, censored }) => sum + events + competing + censored, 0);
      expect(left).toBe(n);
    }
  });

  test("every number of the curves equals R's to 1e-9", () => {
    const km = referenceTable("survival/km_synthetic_by_arm_log-log.csv");
    const aj = referenceTable("survival/synthetic_aj.csv");
    expect(km).toHaveLength(aj.length);
    const steps = report.groups.flatMap(({ curve }) => curve);
    expect(steps).toHaveLength(km.length);
    const [survival, incidence] = [km, aj].map((table) =>
      table.flatMap((row, at) => {
        const step: SurvivalStep = steps[at] ?? expect.unreachable("no step");
        const [independent, died] = step.incidence;
        return table === km
          ? [
              relativeError(step.time, row.number("time")),
              relativeError(step.atRisk, row.number("n_risk")),
              relativeError(step.events, row.number("n_event")),
              relativeError(step.competing + step.censored, row.number("n_censor")),
              relativeError(step.survival, row.number("surv")),
              relativeError(step.se, row.number("std_err_surv")),
              relativeError(step.lower, row.number("lower")),
              relativeError(step.upper, row.number("upper")),
            ]
          : [
              relativeError(step.competing, row.number("n_death")),
              relativeError(independent?.estimate, row.number("ci_ti")),
              relativeError(independent?.se, row.number("se_ti")),
              relativeError(independent?.lower, row.number("lower_ti")),
              relativeError(independent?.upper, row.number("upper_ti")),
              relativeError(died?.estimate, row.number("ci_death")),
              relativeError(died?.se, row.number("se_death")),
            ];
      }),
    );
    expect(Math.max(...(survival ?? [NaN]))).toBeLessThan(1e-9);
    expect(Math.max(...(incidence ?? [NaN]))).toBeLessThan(1e-9);
  });

  test("quantiles, restricted means and tests equal R's to 1e-9", () => {
    const quantiles = referenceTable("survival-more/km_quantiles.csv").filter(
      (row) => row.text("data") === "synthetic" && row.text("scale") === "log-log",
    );
    const means = referenceTable("survival/synthetic_rmst.csv");
    const errors = report.groups.flatMap(({ group, quantiles: found, restrictedMean }) => [
      ...found.flatMap(({ p, time, lower, upper }) => {
        const row = quantiles.find((each) => each.text("group") === group && each.number("p") === p);
        return row === undefined
          ? [Infinity]
          : [
              relativeError(time, row.number("time")),
              relativeError(lower, row.number("lower")),
              relativeError(upper, row.number("upper")),
            ];
      }),
      ...restrictedMean.flatMap(({ tau, value, se }) => {
        const row = means.find((each) => each.text("arm") === group && each.number("tau") === tau);
        return row === undefined
          ? [Infinity]
          : [relativeError(value, row.number("rmst")), relativeError(se, row.number("se"))];
      }),
    ]);
    expect(errors).toHaveLength(3 * (9 + 6));
    expect(Math.max(...errors)).toBeLessThan(1e-9);
    const [logRank] = referenceTable("survival/synthetic_logrank.csv");
    expect(relativeError(report.tests.logRank?.chisq, logRank?.number("chisq") ?? NaN)).toBeLessThan(1e-9);
    expect(relativeError(report.tests.logRank?.p, logRank?.number("p") ?? NaN)).toBeLessThan(1e-9);
    for (const [index, row] of referenceTable("survival/synthetic_gray.csv").entries()) {
      const found = report.tests.gray[index];
      expect([found?.cause, found?.df]).toEqual([row.number("cause"), row.number("df")]);
      expect(relativeError(found?.statistic, row.number("stat"))).toBeLessThan(1e-9);
      expect(relativeError(found?.p, row.number("pv"))).toBeLessThan(1e-9);
    }
  });
});

test("late entry: curves equal R's, the log-rank test too, and there is no Gray's test", () => {
  const late = referenceTable("survival-more/late.csv").filter((row) => row.text("group") !== "4");
  const report = survivalReport(
    {
      time: late.map((row) => row.number("time")),
      status: late.map((row) => row.number("status")),
      entry: late.map((row) => (row.number("entry") === 0 ? null : row.number("entry"))),
      group: late.map((row) => row.text("group")),
    },
    setting,
  );
  const km = referenceTable("survival-more/late_km.csv").filter((row) => row.text("group") !== "4");
  const steps = report.groups.flatMap(({ curve }) => curve);
  const errors = km.flatMap((row, at) => [
    relativeError(steps[at]?.atRisk, row.number("n_risk")),
    relativeError(steps[at]?.survival, row.number("surv")),
    relativeError(steps[at]?.upper, row.number("upper")),
  ]);
  expect(steps).toHaveLength(km.length);
  expect(Math.max(...errors)).toBeLessThan(1e-9);
  const score = referenceTable("survival-more/logrank.csv").find(
    (row) => row.text("test") === "late from entry: group",
  );
  expect(relativeError(report.tests.logRank?.chisq, score?.number("chisq") ?? NaN)).toBeLessThan(1e-9);
  expect(report.tests.gray).toEqual([]);
});

const few: SurvivalColumns = { time: [3, 1, 2, 2], status: [1, 0, 2, 1], entry: null, group: null };

test("without groups they are all one, and there is nothing to test", () => {
  const report = survivalReport(few, setting);
  expect(report.groups.map(({ group }) => group)).toEqual(["all"]);
  expect(report.tests).toEqual({ logRank: null, gray: [] });
});

test("what cannot be worked out is null", () => {
  const [group] = survivalReport(few, { limits: "log-log", taus: [0.5, 2] }).groups;
  const [first] = group?.curve ?? [];
  const last = group?.curve.at(-1);
  expect(first).toMatchObject({ time: 1, survival: 1, se: 0, lower: null, upper: null });
  expect(last).toMatchObject({ time: 3, survival: 0, se: null, lower: null, upper: null });
  expect(group?.quantiles.at(0)).toMatchObject({ p: 0.25, upper: null });
  expect(group?.restrictedMean[0]).toEqual({ tau: 0.5, value: null, se: null });
});

test("a cause of any group has a curve in every group", () => {
  const { groups } = survivalReport({ ...few, status: [1, 0, 7, 1], group: ["a", "b", "b", "a"] }, setting);
  expect(groups.flatMap(({ curve }) => curve.map(({ incidence }) => incidence.map(({ cause }) => cause)))).toEqual(
    groups.flatMap(({ curve }) => curve.map(() => [1, 7])),
  );
});

test.each([
  [
    ["10", "9", "-1.5"],
    ["-1.5", "9", "10"],
  ],
  [
    ["b", "a10", "a9"],
    ["a10", "a9", "b"],
  ],
  [
    ["2", "x", "10"],
    ["10", "2", "x"],
  ],
])("groups %j stand in the order %j", (given, order) => {
  const columns = { time: [1, 2, 3], status: [1, 1, 1], entry: null, group: given };
  expect(survivalReport(columns, setting).groups.map(({ group }) => group)).toEqual(order);
});

test("the order of rows changes nothing (seed 50)", () => {
  const patient = fc.record({
    time: fc.nat(20),
    status: fc.nat(2),
    group: fc.constantFrom("x", "y", "z"),
    entry: fc.constantFrom(null, -1),
  });
  const shuffled = fc
    .array(patient, { minLength: 1, maxLength: 30 })
    .chain((patients) =>
      fc.tuple(
        fc.constant(patients),
        fc.shuffledSubarray(patients, { minLength: patients.length, maxLength: patients.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      const [first, second] = [one, other].map((patients) =>
        survivalReport(
          {
            time: patients.map(({ time }) => time),
            status: patients.map(({ status }) => status),
            entry: patients.map(({ entry }) => entry),
            group: patients.map(({ group }) => group),
          },
          setting,
        ),
      );
      expect(second).toEqual(first);
    }),
    { seed: 50, numRuns: 200 },
  );
});

test("entries no later than day 0 are none", () => {
  const group = ["a", "b", "a", "b"];
  expect(survivalReport({ ...few, group, entry: [0, -5, null, 0] }, setting)).toEqual(
    survivalReport({ ...few, group }, setting),
  );
});
