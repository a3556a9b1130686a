import { expect, it } from "vitest";
import { entryFailures, entryTypical } from "../../src/model/given-entry.ts";
import type { PatientEntry } from "../../src/schema/patient-entry.ts";
import { facts } from "./facts.ts";

const plain: PatientEntry = { id: "a", patient: {}, schedule: [] };

it("puts an entry's policy and parameters in place of the table's", () => {
  const given = {
    ...plain,
    parameters: { tauP: 6, startQ0: 20 },
    policy: { threshold: 8.5, visit: 7, taper: [50, 90] },
  };
  const typical = entryTypical({ ...given, policy: { ...given.policy, taper: [50, 90] } }, facts);
  const values = ["threshold", "visit", "taperFrom", "taperTo", "tauP", "tauR"].map(typical.value);
  expect(values).toEqual([8.5, 7, 50, 90, 6, 5]);
  expect(["threshold", "visit", "taperFrom", "taperTo"].map(entryTypical(plain, facts).value)).toEqual([
    7, 3, 100, 180,
  ]);
});

it.each([
  ["nobody knows", { tauQ: 1 }, 'unknown parameter: "tauQ"'],
  ["is out of the table's range", { tauP: 50 }, "impossible tauP: 50 d"],
  ["is fixed", { fM: 0.3 }, "fixed parameter: fM"],
  ["belongs to the policy", { threshold: 8 }, "idle parameter: threshold"],
  ["belongs to the patient", { w: 0.4 }, "idle parameter: w"],
])("refuses a parameter that %s", (_, parameters, message) => {
  expect(entryFailures({ ...plain, parameters }, facts)).toMatchObject([{ message }]);
});

it("takes what a run takes, and an entry without parameters", () => {
  expect(
    entryFailures({ ...plain, parameters: { tauP: 6, startQ0: 20, classCellular: 0.2, death: 0.1 } }, facts),
  ).toEqual([]);
  expect(entryFailures(plain, facts)).toEqual([]);
});
