import { describe, expect, it } from "vitest";
import { actingEffects, scenarioName } from "../../src/model/acting-effects.ts";
import type { Assumption } from "../../src/schema/assumption.ts";
import { facts } from "./facts.ts";

function acting(assume: Assumption, scenarios: readonly string[]): readonly string[] {
  return facts.effects
    .filter(actingEffects({ assume, scenarios }, facts))
    .flatMap((effect) => scenarioName(effect) ?? []);
}

describe("the effects that act", () => {
  it("are the default ones of every regimen, whatever is assumed", () => {
    const defaults = facts.effects.filter(({ role }) => role === "default");
    for (const assume of ["nothing", "antibody", "progenitors"] as const) {
      expect(facts.effects.filter(actingEffects({ assume, scenarios: [] }, facts))).toEqual(
        expect.arrayContaining(defaults),
      );
    }
    expect(facts.effects.filter(actingEffects({ assume: "nothing", scenarios: [] }, facts))).toEqual(defaults);
  });

  it("are one scenario of each of the three cord-blood regimens", () => {
    const three = ["ucb-single", "ucb-mnc-x3", "ucb-msc"];
    expect(acting("antibody", [])).toEqual(three.map((id) => `${id}/antibody`));
    expect(acting("progenitors", [])).toEqual(three.map((id) => `${id}/progenitors`));
  });

  it("are scenarios by name, each once, and no others", () => {
    expect(acting("nothing", ["msc/calm", "dli/graft against plasma cells"])).toEqual([
      "msc/calm",
      "dli/graft against plasma cells",
    ]);
    expect(acting("progenitors", ["ucb-single/progenitors", "ucb-single/antibody"])).toEqual([
      "ucb-single/progenitors",
      "ucb-single/antibody",
      "ucb-mnc-x3/progenitors",
      "ucb-msc/progenitors",
    ]);
  });
});

it("knows cord blood by its column, not by a regimen's name", () => {
  const ids = facts.regimens.flatMap(({ id, cordBlood }) => (cordBlood === "yes" ? [id] : []));
  expect(ids).toEqual(["ucb-single", "ucb-mnc-x3", "ucb-msc"]);
  const [row] = facts.effects.filter(({ role }) => role === "scenario: progenitors");
  const acts = actingEffects({ assume: "progenitors", scenarios: [] }, { regimens: [] });
  expect(row !== undefined && acts(row)).toBe(false);
});
