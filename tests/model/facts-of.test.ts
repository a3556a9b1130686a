import { expect, it } from "vitest";
import { factsOf } from "../../src/model/facts-of.ts";
import { ownRegimen } from "../../src/schema/own-regimen.ts";
import { facts } from "./facts.ts";

const mine = ownRegimen({ kind: "regimen", id: "mine", label: "Mine", effects: [{ kind: "bolus", size: 0.5 }] });

it("leaves the facts alone where a request brings no regimen", () => {
  expect(factsOf({ regimens: [] }, facts)).toBe(facts);
});

it("puts a request's regimens and their effects after the shipped ones", () => {
  const all = factsOf({ regimens: [mine] }, facts);
  expect(all.parameters).toBe(facts.parameters);
  expect(all.regimens.slice(0, -1)).toEqual(facts.regimens);
  expect(all.regimens.at(-1)).toBe(mine.regimen);
  expect(all.effects.slice(0, -1)).toEqual(facts.effects);
  expect(all.effects.at(-1)).toBe(mine.effects[0]);
});
