import { describe, expect, test } from "vitest";
import { caseTable } from "../../src/schema/case.ts";
import { cohortTable } from "../../src/schema/cohort.ts";
import { effectTable } from "../../src/schema/effect.ts";
import { parameterTable } from "../../src/schema/parameter.ts";
import { rowReader } from "../../src/schema/read-row.ts";
import { regimenTable } from "../../src/schema/regimen.ts";
import type { TableSchema } from "../../src/schema/table-schema.ts";
import { targetTable } from "../../src/schema/target.ts";

type Texts = Readonly<Record<string, string>>;

const known = new Set(["watch", "epo", "ucb-single"]);
const aCase = { id: "a", citation: "b", read: "abstract", setting: "post-allo-hsct-prca", use: "primary" };
const anEffect = { regimen: "epo", role: "default", day: "0", doses: "1", size: "0.5" };

function read<Row extends object>(table: TableSchema<Row>, texts: Texts): unknown {
  const row = rowReader(table, known)(new Map(Object.entries(texts)));
  return row.ok ? row.value : row.failures.map(({ column, message }) => `${String(column)}: ${message}`);
}

describe("a row", () => {
  test("of the least a case must state is a case, the rest null", () => {
    const row = read(caseTable, aCase);
    expect(row).toMatchObject({ ...aCase, clock: null, independenceDays: null, failed: null });
    expect(Object.keys(row ?? {})).toHaveLength(42);
  });

  test("with several wrong cells has them all named", () => {
    expect(
      read(caseTable, { ...aCase, id: "", clock: "months", prcaDay: "-1", failed: "epo; prayer", regimen: "x" }),
    ).toEqual([
      "id: missing id",
      'prcaDay: impossible day: "-1"',
      'regimen: unknown regimen: "x"',
      'clock: unknown clock: "months"',
      'failed: unknown regimen: "prayer"',
    ]);
  });
});

describe("the rules of a case", () => {
  const timed = { ...aCase, clock: "therapy", independenceDays: "14", timeKind: "reported" };
  test.each([
    [
      "a converted day without its interval",
      { ...timed, timeKind: "unit-converted" },
      ["independenceLow: missing interval of a day reported to the unit"],
    ],
    [
      "a converted day with half its interval",
      { ...timed, timeKind: "unit-converted", independenceLow: "11" },
      ["independenceLow: missing interval of a day reported to the unit"],
    ],
    [
      "a day reported in weeks without its interval",
      { ...timed, reported: "2 weeks" },
      ["independenceLow: missing interval of a day reported to the unit"],
    ],
    ["a day of unstated origin", { ...timed, timeKind: "" }, ["timeKind: missing timeKind of a day of independence"]],
    [
      "an interval upside down",
      { ...timed, independenceLow: "17", independenceHigh: "11" },
      ["independenceHigh: wrong order of independenceLow, independenceDays, independenceHigh"],
    ],
    ["a therapy outside the model", { ...aCase, regimen: "ivig" }, ["regimen: regimen outside the model"]],
  ])("%s is refused", (_, texts, faults) => {
    expect(read(caseTable, texts)).toEqual(faults);
  });

  test.each([
    [
      "a day with its interval",
      { ...timed, timeKind: "unit-converted", independenceLow: "11", independenceHigh: "17" },
    ],
    ["a day reported as a day", { ...timed, reported: "day 14" }],
    ["an upper bound alone", { ...aCase, clock: "therapy", independenceHigh: "21" }],
    ["a therapy outside the model as context", { ...aCase, regimen: "ivig", use: "context" }],
  ])("%s stays", (_, texts) => {
    expect(read(caseTable, texts)).toMatchObject({ id: "a" });
  });
});

describe("the rules of an effect", () => {
  test.each([
    ["net without days", { ...anEffect, kind: "net" }, ["days: missing days"]],
    ["depletion without what is spared", { ...anEffect, kind: "deplete", days: "84" }, ["spared: missing spared"]],
    [
      "supply without decay and escape",
      { ...anEffect, kind: "supply" },
      ["decay: missing decay", "escapeShare: missing escapeShare"],
    ],
    ["calm without output", { ...anEffect, kind: "calm", decay: "30" }, ["output: missing output"]],
    ["doses without an interval", { ...anEffect, kind: "bolus", doses: "3" }, ["every: unclear dose days"]],
    ["both interval and days", { ...anEffect, kind: "bolus", every: "3", onDays: "0 3" }, ["every: unclear dose days"]],
    ["more left than there was", { ...anEffect, kind: "bolus", size: "1.2" }, ["size: impossible size"]],
    ["a negative rate", { ...anEffect, kind: "gvp", size: "-0.1" }, ["size: impossible size"]],
    ["a role of no kind", { ...anEffect, kind: "bolus", role: "scenario" }, ['role: unreadable role: "scenario"']],
    ["a regimen nobody knows", { ...anEffect, kind: "bolus", regimen: "x" }, ['regimen: unknown regimen: "x"']],
  ])("%s is refused", (_, texts, faults) => {
    expect(read(effectTable, texts)).toEqual(faults);
  });

  test("a net effect may go either way, on listed days", () => {
    expect(read(effectTable, { ...anEffect, kind: "net", days: "84", size: "-0.5" })).toMatchObject({ size: -0.5 });
    expect(read(effectTable, { ...anEffect, kind: "remove", onDays: "0 3 7" })).toMatchObject({ onDays: [0, 3, 7] });
  });
});

describe("the rules of the other files", () => {
  test("of parameters: value between low and high; spread in one of two forms", () => {
    const parameter = { symbol: "L", name: "lifespan", value: "150", unit: "d", standing: "abstract" };
    expect(read(parameterTable, { ...parameter, low: "70", high: "140" })).toEqual([
      "high: wrong order of low, value, high",
    ]);
    expect(read(parameterTable, { ...parameter, betweenPatients: "log-normal .15" })).toMatchObject({ value: 150 });
    expect(read(parameterTable, { ...parameter, betweenPatients: "beta(2, 2)" })).toMatchObject({ low: null });
    expect(read(parameterTable, { ...parameter, betweenPatients: "lognormal .15" })).toEqual([
      'betweenPatients: unreadable betweenPatients: "lognormal .15"',
    ]);
  });

  test("of regimens, targets, cohorts: limits around their number", () => {
    const regimen = {
      id: "r",
      label: "R",
      grade: "D",
      n: "1",
      design: "d",
      deathFactor: "1",
      deathSd: "0",
      relapseFactor: "1",
      relapseSd: "0",
      burden: "b",
      source: "s",
    };
    expect(read(regimenTable, { ...regimen, gvhd: "0.1", gvhdLow: "0.2" })).toHaveLength(1);
    expect(read(regimenTable, regimen)).toMatchObject({ gvhd: null });
    const target = { id: "t", study: "s", population: "p", statistic: "x", role: "fit", untested: "u" };
    expect(read(targetTable, { ...target, low: "1" })).toEqual(["value: missing value"]);
    expect(read(targetTable, { ...target, low: "1", high: "2" })).toMatchObject({ value: null });
    const simulated = { ...target, value: "0.5", n: "9", untested: "", measure: "share recovered" };
    expect(read(targetTable, { ...simulated, design: "diagnosis" })).toMatchObject({ design: "diagnosis", n: 9 });
    expect(read(targetTable, { ...simulated, design: "diagnosed" })).toEqual(['design: unknown design: "diagnosed"']);
    expect(read(targetTable, { ...simulated, design: "graft" })).toEqual(["measure: unclear measure"]);
    expect(read(targetTable, { ...simulated, design: "centre" })).toEqual(["regimens: unclear regimens"]);
    expect(read(targetTable, { ...simulated, design: "centre", regimens: "epoo" })).toEqual([
      'regimens: unknown regimen: "epoo"',
    ]);
    expect(read(targetTable, { ...simulated, design: "diagnosis", comparatorN: "3" })).toEqual([
      "comparatorN: unclear comparatorN",
    ]);
    expect(read(targetTable, { ...simulated, design: "diagnosis", untested: "u" })).toEqual([
      "untested: unclear untested",
    ]);
    expect(read(targetTable, { ...simulated, design: "", measure: "" })).toEqual(["untested: unclear untested"]);
    expect(read(targetTable, { ...simulated, measure: "quantile of days", design: "diagnosis" })).toEqual([
      "day: unclear day",
    ]);
    expect(read(targetTable, { ...simulated, haemoglobin: "13", design: "diagnosis" })).toEqual([
      "haemoglobin: unclear haemoglobin",
    ]);
    const cohort = { study: "s", year: "2020", population: "p", treatment: "t", definition: "d", read: "abstract" };
    expect(read(cohortTable, { ...cohort, n: "3", responders: "4" })).toEqual(["n: wrong order of responders, n"]);
    expect(read(cohortTable, { ...cohort, low: "22.3" })).toMatchObject({ low: 22.3, high: null });
  });
});
