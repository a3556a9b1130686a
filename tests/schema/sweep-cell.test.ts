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
  expect(remedies("assume", "nothing", "anti")).toEqual([
    "values.1 · unknown · use nothing, antibody, progenitors or priors",
  ]);
  expect(remedies("window", "28 d", 28)).toEqual(["values.1 · duplicate · say each value once"]);
  expect(remedies("L", 80, "90 d")).toEqual(["values.1 · shape · use a number: L is a parameter"]);
  expect(remedies("window", "28 d")).toEqual(["values · limit · use a list of 2 to 12 values, as [28 d, 56 d, 84 d]"]);
  expect(remedies("two words", 1, 2)).toContain("vary · shape · use a symbol of parameters.csv, as A0");
});

const objections = (cell: object): readonly string[] => {
  const read = readBy(SweepCell, { kind: "sweep", id: "s", of: "run", ...cell });
  return read.ok
    ? []
    : read.failures.map(({ path, failure }) => `${path.join(".")} · ${failure.reason} · ${failure.remedy}`);
};

test("a sweep varies doses by a factor", () => {
  expect(objections({ vary: "dose", values: [0, 0.5, 10] })).toEqual([]);
  const remedy = "use a factor from 0 to 10, as 0.5: it multiplies every dose of every arm but the first";
  expect(objections({ vary: "dose", values: [0, 11] })).toEqual([`values.1 · range · ${remedy}`]);
  expect(objections({ vary: "dose", values: [0, "28 d"] })).toEqual([`values.1 · shape · ${remedy}`]);
});

test("a sweep of each parameter says no values, and any other none of the parameters", () => {
  expect(objections({ vary: "each" })).toEqual([]);
  expect(objections({ vary: "each", parameters: ["A0", "kP"], patients: 200 })).toEqual([]);
  expect(objections({ vary: "each", values: [1, 2], across: "window", steps: [28, 56] })).toEqual(
    ["values", "across", "steps"].map(
      (setting) => `${setting} · shape · leave ${setting} out: each parameter is varied to the ends of its range`,
    ),
  );
  expect(objections({ vary: "each", parameters: ["A0", "A0"] })).toEqual([
    "parameters.1 · duplicate · name each parameter once",
  ]);
  expect(objections({ vary: "window" })).toEqual([
    "values · missing · use a list of 2 to 12 values, as [28 d, 56 d, 84 d]",
  ]);
  expect(objections({ vary: "window", values: [28, 56], parameters: ["A0"] })).toEqual([
    "parameters · shape · leave parameters out, or use vary: each",
  ]);
});

test("two things make a grid of at most 64 runs", () => {
  const eight = [7, 14, 21, 28, 35, 42, 49, 56];
  const factors = [0, 1, 2, 3, 4, 5, 6, 7];
  expect(objections({ vary: "window", values: eight, across: "dose", steps: factors })).toEqual([]);
  expect(objections({ vary: "window", values: eight, across: "dose", steps: [...factors, 8] })).toEqual([
    "steps · range · use fewer values or steps: together they make at most 64 runs",
  ]);
  const window = { vary: "window", values: [28, 56] };
  expect(objections({ ...window, across: "window", steps: [28, 56] })).toEqual([
    "across · duplicate · vary two different things, or one only",
  ]);
  expect(objections({ ...window, across: "threshold", steps: [7, 70] })).toEqual([
    expect.stringContaining("steps.1 · range"),
  ]);
  expect(objections({ ...window, across: "threshold" })).toEqual([
    "steps · missing · use a list of 2 to 12 values, as [28 d, 56 d, 84 d]",
  ]);
  expect(objections({ ...window, steps: [7, 8] })).toEqual([
    "steps · shape · leave steps out, or say what they vary, as across: window",
  ]);
  expect(objections({ ...window, across: "each", steps: [7, 8] })[0]).toBe(
    "across · shape · use a setting of the run, a parameter, or dose",
  );
  expect(objections({ vary: "patients", values: [10, 20], patients: 30 })).toEqual([
    "patients · shape · leave patients out: it is varied",
  ]);
});
