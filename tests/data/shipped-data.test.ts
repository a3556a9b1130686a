import { describe, expect, test } from "vitest";
import reference from "../../data/reference/trajectories.json";
import { caseTable, type Case } from "../../src/schema/case.ts";
import { cohortTable } from "../../src/schema/cohort.ts";
import { effectTable } from "../../src/schema/effect.ts";
import { readBy } from "../../src/schema/objection.ts";
import { parameterTable } from "../../src/schema/parameter.ts";
import { parsePatientFile } from "../../src/schema/patient-file.ts";
import { regimenTable } from "../../src/schema/regimen.ts";
import { reportedInterval } from "../../src/schema/reported-interval.ts";
import type { TableSchema } from "../../src/schema/table-schema.ts";
import { targetTable } from "../../src/schema/target.ts";
import { Trajectory } from "../../src/schema/trajectory.ts";
import { parseTable } from "../../src/tables/index.ts";
import { dataTexts, regimenIds } from "./data-texts.ts";

function rowsOf<Row extends object>(schema: TableSchema<Row>, text: string): readonly Row[] {
  const parsed = parseTable(schema, `${schema.name}.csv`, text, regimenIds);
  if (!parsed.ok) throw new Error(parsed.failures.map(({ message }) => message).join("\n"));
  expect(parsed.value.failures.map(({ message }) => message)).toEqual([]);
  expect(parsed.value.refused).toBe(0);
  return parsed.value.rows;
}

describe("the shipped data parse whole", () => {
  test("51 cases, 3 with a time to independence, each with its interval", () => {
    const cases = rowsOf(caseTable, dataTexts.cases);
    expect(cases).toHaveLength(51);
    const timed = cases.filter(({ independenceDays }) => independenceDays !== null);
    const shown = ({ id, regimen, clock, independenceLow, independenceDays, independenceHigh }: Case): unknown[] => [
      id,
      regimen,
      clock,
      independenceLow,
      independenceDays,
      independenceHigh,
    ];
    expect(timed.map(shown)).toEqual([
      ["li25-1", "ucb-msc", "therapy", 46, 61, 76],
      ["li25-2", "ucb-mnc-x3", "therapy", 11, 14, 17],
      ["li25-3", "ucb-single", "therapy", 76, 91, 107],
    ]);
    expect(timed.map(({ reported }) => reportedInterval(reported ?? ""))).toEqual([
      { low: 46, days: 61, high: 76 },
      { low: 11, days: 14, high: 17 },
      { low: 76, days: 91, high: 107 },
    ]);
  });

  test("what was not stated stays null", () => {
    const [li] = rowsOf(caseTable, dataTexts.cases);
    expect(li?.recipientAbo).toBeNull();
    expect(li?.prcaDay).toBeNull();
    expect(li?.failed).toBeNull();
    const stated = rowsOf(caseTable, dataTexts.cases).flatMap(({ id, failed }) =>
      failed === null ? [] : [[id, failed]],
    );
    expect(stated).toHaveLength(9);
    expect(stated).toContainEqual(["ebi-1", ["taper", "epo", "steroid", "ciclosporin", "rituximab"]]);
  });

  test("54 cohorts, 27 targets, 65 parameters, 16 regimens, 27 effects", () => {
    expect(rowsOf(cohortTable, dataTexts.cohorts)).toHaveLength(54);
    expect(rowsOf(targetTable, dataTexts.targets)).toHaveLength(27);
    expect(rowsOf(parameterTable, dataTexts.parameters)).toHaveLength(65);
    expect(rowsOf(regimenTable, dataTexts.regimens)).toHaveLength(16);
    expect(rowsOf(effectTable, dataTexts.effects)).toHaveLength(27);
  });

  test("a target's interval is the case's", () => {
    const cases = new Map(rowsOf(caseTable, dataTexts.cases).map((row) => [row.id, row]));
    const days = rowsOf(targetTable, dataTexts.targets).filter(({ measure }) => measure === "day of independence");
    expect(days).toHaveLength(3);
    for (const { id, low, high } of days) {
      expect([low, high]).toEqual([cases.get(id)?.independenceLow, cases.get(id)?.independenceHigh]);
    }
  });

  test("lists of days arrive as numbers", () => {
    const effects = rowsOf(effectTable, dataTexts.effects);
    const listed = effects.flatMap(({ regimen, onDays }) => (onDays === null ? [] : [[regimen, onDays]]));
    expect(listed).toEqual([
      ["bortezomib", [0, 3, 7, 10]],
      ["bortezomib", [0, 3, 7, 10]],
      ["immunoadsorption", [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 21, 22]],
    ]);
  });

  test("every kind of effect is used, every regimen but watching has an effect", () => {
    const effects = rowsOf(effectTable, dataTexts.effects);
    expect(new Set(effects.map(({ kind }) => kind)).size).toBe(10);
    expect(new Set([...effects.map(({ regimen }) => regimen), "watch"])).toEqual(regimenIds);
  });
});

describe("the reference trajectories parse whole", () => {
  test("12 patients under schedules that use every kind of effect", () => {
    const parsed = parsePatientFile(reference);
    const entries = parsed.ok ? parsed.value : expect.unreachable(JSON.stringify(parsed.failures));
    expect(entries).toHaveLength(12);
    const kinds = rowsOf(effectTable, dataTexts.effects).map(({ kind }) => kind);
    expect(new Set(entries.flatMap(({ schedule }) => schedule.map(({ kind }) => kind)))).toEqual(new Set(kinds));
  });

  test.each(reference)("$id: days 0 to 365", ({ id, runInDays, transfusionDays, rows }) => {
    const read = readBy(Trajectory, { id, runInDays, transfusionDays, rows });
    expect(read).toMatchObject({ ok: true, value: { rows: { length: 366 } } });
  });
});
