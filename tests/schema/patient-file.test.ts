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
