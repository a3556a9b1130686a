import { expect, it } from "vitest";
import { ownRegimenFailures } from "../../src/model/check-own-regimens.ts";
import { ownRegimen } from "../../src/schema/own-regimen.ts";
import { facts } from "./facts.ts";

const called = (...ids: string[]) => ({
  regimens: ids.map((id) => ownRegimen({ kind: "regimen", id, label: id, effects: [] })),
});

it("takes names of their own", () => {
  expect(ownRegimenFailures(called(), facts)).toEqual([]);
  expect(ownRegimenFailures(called("mine", "epo-2"), facts)).toEqual([]);
});

it("refuses the name of a shipped regimen, and one name for two", () => {
  const remedy = "give the regimen a name of its own";
  expect(ownRegimenFailures(called("epo", "mine", "mine"), facts)).toEqual([
    { reason: "duplicate", message: 'duplicate regimen: "epo"', remedy, place: {} },
    { reason: "duplicate", message: 'duplicate regimen: "mine"', remedy, place: {} },
  ]);
});
