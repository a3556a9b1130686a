import { expect, test } from "vitest";
import { parsePatientFile } from "../../src/schema/patient-file.ts";
import reference from "../../data/reference/trajectories.json?raw";

const patient = { sex: "male", wt: 70, ht: 1.7, Tdx: 40 };
const entry = (over: object) => [{ id: "a", patient, schedule: [], rows: [[0, 1]], ...over }];

function failuresOf(value: unknown) {
  const parsed = parsePatientFile(value);
  return parsed.ok ? [] : parsed.failures;
}

test("the reference patients parse, computed rows left out", () => {
  const parsed = parsePatientFile(JSON.parse(reference));
  if (!parsed.ok) throw new Error(parsed.failures.map(({ message }) => message).join("\n"));
  expect(parsed.value.map(({ id }) => id)).toHaveLength(12);
  const [, deplete] = parsed.value;
  expect(Object.keys(deplete ?? {})).toEqual(["id", "regimen", "patient", "schedule"]);
  expect(deplete?.patient).toMatchObject({ sex: "male", tauN: 4.7063017, Tdx: 32.73163219 });
  expect(deplete?.schedule).toEqual([{ kind: "deplete", from: 60, days: 84, rate: 0.04, spared: 0.2 }]);
});

test("a patient may leave out what is typical", () => {
  expect(failuresOf([{ id: "a", patient: {}, schedule: [] }])).toEqual([]);
});

test("a failure names the entry and the field", () => {
  expect(failuresOf(entry({ patient: { ...patient, tauN: 1.5 } }))).toEqual([
    {
      reason: "range",
      message: 'too small patient.tauN: 1.5 (entry 1, id "a")',
      remedy: "expected at least 2",
      place: { row: 1, column: "patient.tauN" },
    },
  ]);
  expect(failuresOf(entry({ schedule: [{ kind: "bolus", day: 60.5, left: 0.6 }] }))).toEqual([
    {
      reason: "shape",
      message: 'wrong schedule[0].day: 60.5 (entry 1, id "a")',
      remedy: "expected a whole number",
      place: { row: 1, column: "schedule[0].day" },
    },
  ]);
});

test.each([
  ["a kind that does not exist", { schedule: [{ kind: "magic", day: 1 }] }, 'unknown schedule[0].kind: "magic"'],
  ["a field of another kind", { schedule: [{ kind: "bolus", day: 1, left: 0.5, rate: 1 }] }, "unknown schedule[0]"],
  ["a missing field", { schedule: [{ kind: "net", from: 1, days: 84 }] }, "missing schedule[0].theta"],
  [
    "points that go back",
    {
      schedule: [
        {
          kind: "immunosuppression",
          points: [
            [60, 1],
            [60, 0],
          ],
        },
      ],
    },
    "invalid schedule[0].points",
  ],
  ["an unknown key of the patient", { patient: { weight: 70 } }, 'unknown patient: {"weight":70}'],
  ["a number that is none", { patient: { wt: Number.NaN } }, "wrong patient.wt"],
  ["no schedule", { schedule: undefined }, "missing schedule"],
])("%s is refused", (_, over, message) => {
  const [failure] = failuresOf(entry(over));
  expect(failure?.message).toContain(message);
});

test("an entry may say its policy, parameters, first dose and last day", () => {
  const said = {
    policy: { threshold: 7.5, visit: 7, taper: [90.5, 200] },
    parameters: { tauP: 6 },
    start: 61,
    lastDay: 2400,
    schedule: [
      { kind: "taper", day: 61, over: 28 },
      { kind: "hold", day: 100, level: 1.5, over: 14 },
      { kind: "supply", day: 2400, eps: 0.1, decay: 60, lacksAntigen: true, escapeShare: 0.3 },
      { kind: "calm", day: 61, size: 0.5, decay: 60, output: 0.5, regimen: "msc" },
    ],
  };
  const parsed = parsePatientFile(entry(said));
  expect(parsed.ok && parsed.value).toMatchObject([said]);
});

test.each([
  ["an impossible threshold", { policy: { threshold: 12 } }, "too large policy.threshold: 12"],
  ["half a visit", { policy: { visit: 2.5 } }, "wrong policy.visit: 2.5"],
  ["a taper that goes back", { policy: { taper: [180, 100] } }, "invalid policy.taper"],
  ["a setting that is no policy", { policy: { window: 56 } }, 'unknown policy: {"window":56}'],
  ["a last day no file speaks of", { lastDay: 2401 }, "too large lastDay: 2401"],
  ["a parameter that is no number", { parameters: { tauP: "6" } }, "wrong parameters.tauP"],
  [
    "a dose before the first",
    { start: 61, schedule: [{ kind: "bolus", day: 60, left: 0.5 }] },
    "invalid schedule[0].day: 60",
  ],
  [
    "immunosuppression changed before the first dose",
    { start: 61, schedule: [{ kind: "immunosuppression", points: [[60, 1]] }] },
    "invalid schedule[0].points",
  ],
  [
    "one share of units with two answers",
    {
      schedule: [true, false].map((lacksAntigen) => ({
        kind: "supply",
        day: 60,
        eps: 0.1,
        decay: 60,
        lacksAntigen,
        escapeShare: 0.3,
      })),
    },
    "invalid schedule[1].lacksAntigen: false",
  ],
])("%s is refused in an entry", (_, over, message) => {
  expect(failuresOf(entry(over)).map((failure) => failure.message)).toEqual([expect.stringContaining(message)]);
});

test("what is no list of patients is refused", () => {
  expect(failuresOf({ id: "a" })).toEqual([
    {
      reason: "shape",
      message: "wrong patient file",
      remedy: 'expected a list: [{"id": …, "patient": {…}, "schedule": […]}, …]',
      place: {},
    },
  ]);
  expect(failuresOf([])).toHaveLength(1);
  expect(failuresOf([7])[0]?.message).toBe("wrong patient: 7 (entry 1)");
  expect(failuresOf(Array.from({ length: 400 }, () => 7))).toHaveLength(100);
});
