import { expect, it } from "vitest";
import { givenRegimens } from "../../src/model/given-regimens.ts";
import type { Arm } from "../../src/schema/arm.ts";
import { facts } from "./facts.ts";

function armOfDoses(doses: Readonly<Record<string, number>>): Arm {
  const regimens = Object.entries(doses).map(([regimen, dose]) => ({ regimen, start: 0, dose, every: null }));
  return { arm: "an arm", regimens };
}

it("finds the rows of an arm's regimens in their order, but for those at dose 0", () => {
  const given = givenRegimens(armOfDoses({ epo: 1, dli: 0.5, taper: 0 }), facts);
  expect(given.map(({ id }) => id)).toEqual(["epo", "dli"]);
});
