import { expect, test } from "vitest";
import { patients, patientsIn } from "../../../src/ui/own/patients.ts";

test("counts patients", () => {
  expect([patients(1), patients(20_000)]).toEqual(["1 patient", "20,000 patients"]);
});

test.each([
  [[15, 15, 1], true, "30 patients and one small group"],
  [[15, 4, 1], true, "15 patients and two small groups"],
  [[4], true, "patients in one small group"],
  [[15, 15, 1], false, "31 patients"],
  [[5, 5], true, "10 patients"],
] as const)("of groups of %j, small ones hidden: %j, it says %j", (counts, mask, words) => {
  expect(
    patientsIn(
      counts.map((n) => ({ n })),
      mask,
    ),
  ).toBe(words);
});
