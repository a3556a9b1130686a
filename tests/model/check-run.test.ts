import { expect, it } from "vitest";
import { checkRun } from "../../src/model/check-run.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { armOf, requestOf } from "../request-of.ts";
import { facts } from "./facts.ts";

function messages(changes: Partial<RunRequest>): readonly string[] {
  return checkRun(requestOf(changes), facts).map(({ message }) => message);
}

it("lets every regimen of the table run", () => {
  for (const { id } of facts.regimens) expect(messages({ arms: [armOf(id)], assume: "progenitors" })).toEqual([]);
});

it.each<readonly [Partial<RunRequest>, string]>([
  [{ arms: [armOf("ucb")] }, 'unknown regimen: "ucb" (arm ucb)'],
  [{ scenarios: ["msc/calming"] }, 'unknown scenario: "msc/calming"'],
  [{ parameters: { A9: 1 } }, 'unknown parameter: "A9"'],
  [{ taper: [180, 180] }, "impossible taper: 180 to 180 d"],
  [{ parameters: { classSelfLimited: 0.7 } }, "impossible mix of classes: the shares add up to 1.05"],
  [{ parameters: { startQ25: 20 } }, "impossible quantiles: startQ0 to startQ100"],
  [{ parameters: { diagnosisQ0: 0 } }, "impossible quantiles: diagnosisQ0 to diagnosisQ100"],
  [{ arms: [armOf("watch"), armOf("watch")] }, 'duplicate arm: "watch"'],
])("refuses %j", (changes, message) => {
  expect(messages(changes)).toEqual([message]);
});

it("says everything that is wrong at once, each with a remedy", () => {
  const failures = checkRun(
    requestOf({ arms: [armOf("ucb")], scenarios: ["x/y"], taper: [9, 3], parameters: { A9: 1 } }),
    facts,
  );
  expect(failures).toHaveLength(4);
  expect(failures.every(({ remedy }) => remedy.length > 0)).toBe(true);
});
