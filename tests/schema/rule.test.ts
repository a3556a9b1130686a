import { describe, expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { Measure, measures, Rule } from "../../src/schema/rule.ts";

function messages(written: unknown): readonly string[] {
  const read = readBy(Rule, written);
  return read.ok ? [] : read.failures.map(({ failure }) => failure.remedy);
}

test("every measure has its unit and range", () => {
  expect(Object.keys(measures)).toEqual([...Measure.options]);
});

describe("a rule", () => {
  test.each([
    { measure: "reticulocytes", under: 30 },
    { measure: "haemoglobin", over: 9.5 },
    { measure: "titre", under: 16 },
    { measure: "transfusions", over: 0 },
  ])("reads %j", (written) => {
    expect(readBy(Rule, written)).toEqual({ ok: true, value: written });
  });

  test.each([
    [{ measure: "reticulocytes" }, "say either under or over, as under: 30"],
    [{ measure: "reticulocytes", under: 30, over: 10 }, "say either under or over, as under: 30"],
    [{ measure: "reticulocytes", under: 501 }, "use 0 to 500 10⁹/L"],
    [{ measure: "haemoglobin", over: 3.9 }, "use 4 to 18 g/dL"],
    [{ measure: "titre", under: 0 }, "use 1 to 4096"],
    [{ measure: "transfusions", over: 29 }, "use 0 to 28 in 28 days"],
    [{ measure: "haemoglobin", under: "8" }, "use a number, as 30"],
  ])("refuses %j", (written, remedy) => {
    expect(messages(written)).toContain(remedy);
  });

  test("refuses a measure nobody takes, and settings nobody knows", () => {
    expect(readBy(Rule, { measure: "ferritin", under: 30 }).ok).toBe(false);
    expect(readBy(Rule, { measure: "titre", under: 30, day: 28 }).ok).toBe(false);
  });
});
