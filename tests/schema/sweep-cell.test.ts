import { expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { isRunSetting, SweepCell } from "../../src/schema/sweep-cell.ts";

const sweep = (vary: string, ...values: unknown[]) =>
  readBy(SweepCell, { kind: "sweep", id: "s", of: "run", vary, values });
const remedies = (vary: string, ...values: unknown[]): readonly string[] => {
  const read = sweep(vary, ...values);
  return read.ok
    ? []
    : read.failures.map(({ path, failure }) => `${path.join(".")} · ${failure.reason} · ${failure.remedy}`);
};

test("a sweep varies a setting of a run that is one value, or a parameter", () => {
  expect(["window", "seed", "harm"].map(isRunSetting)).toEqual([true, true, true]);
  expect(["arms", "taper", "scenarios", "L", "constructor"].some(isRunSetting)).toBe(false);
  for (const [vary, ...values] of [
    ["window", "28 d", "56 d", 84],
    ["start", "treated", "88 d"],
    ["assume", "nothing", "antibody"],
    ["harm", "on", "off"],
    ["titre", "1:8", "1:16"],
    ["seed", "one", 2],
    ["L", 80, 100],
  ] as const) {
    expect(sweep(vary, ...values)).toMatchObject({ ok: true, value: { vary, values } });
  }
});

test("each value is one its setting takes, said once", () => {
  expect(remedies("window", "28 d", "200 d")).toEqual(["values.1 · range · use whole days from 7 to 112, as 56 d"]);
  expect(remedies("assume", "nothing", "anti")).toEqual(["values.1 · unknown · use nothing, antibody or progenitors"]);
  expect(remedies("window", "28 d", 28)).toEqual(["values.1 · duplicate · say each value once"]);
  expect(remedies("L", 80, "90 d")).toEqual(["values.1 · shape · use a number: L is a parameter"]);
  expect(remedies("window", "28 d")).toEqual(["values · limit · use a list of 2 to 12 values, as [28 d, 56 d, 84 d]"]);
  expect(remedies("two words", 1, 2)).toContain("vary · shape · use a symbol of parameters.csv, as A0");
});
