import { expect, test } from "vitest";
import {
  refusedParameters,
  takenRegimen,
  unknownRegimens,
  unknownScenarios,
} from "../../src/notebook/unknown-facts.ts";
import { effectsIn, parametersIn, regimensIn } from "../../src/schema/answered-rows.ts";
import type { ArmsCell } from "../../src/schema/arms-cell.ts";
import { heldLab } from "./held-lab.ts";

async function rowsOf<Row>(
  table: string,
  read: (answer: Parameters<typeof regimensIn>[0]) => readonly Row[],
): Promise<readonly Row[]> {
  const answer = await heldLab().lab.query({ table, where: {} });
  return answer.ok ? read(answer.value) : [];
}

test("regimens nobody knows are named where they stand, with the one that was meant", async () => {
  const regimens = (await rowsOf("regimens", regimensIn)).map(({ id }) => id);
  const unknown = (...arms: ArmsCell["arms"]) => unknownRegimens({ kind: "arms", id: "arms", arms }, regimens);
  expect(unknown("watch", { regimens: ["epo", "dli"] })).toEqual([]);
  const failure = {
    reason: "unknown",
    message: 'unknown regimen: "ucb-singel" (cell arms)',
    remedy: 'did you mean "ucb-single"?',
  };
  expect(unknown("ucb-singel", { regimens: ["watch", "ucb-singel"] }, { regimen: "ucb-singel", dose: 2 })).toEqual([
    { ...failure, place: { cell: "arms", path: ["arms", 0] } },
    { ...failure, place: { cell: "arms", path: ["arms", 1, "regimens", 1] } },
    { ...failure, place: { cell: "arms", path: ["arms", 2, "regimen"] } },
  ]);
  expect(unknown("aspirin")[0]?.remedy).toContain("use one of watch, ucb-single");
});

test("scenarios nobody knows are named with the one that was meant", async () => {
  const effects = await rowsOf("effects", effectsIn);
  const unknown = (...scenarios: string[]) =>
    unknownScenarios({ kind: "simulate", id: "run", arms: "a", scenarios }, effects);
  expect(unknown("ucb-msc/calm")).toEqual([]);
  expect(unknown("ucb-msc/calm", "ucb-msc/clam")).toEqual([
    {
      reason: "unknown",
      message: 'unknown scenario: "ucb-msc/clam" (cell run)',
      remedy: 'did you mean "ucb-msc/calm"?',
      place: { cell: "run", path: ["scenarios", 1] },
    },
  ]);
});

test("parameters nobody knows, and values beyond what a reader may type, are refused", async () => {
  const parameters = await rowsOf("parameters", parametersIn);
  expect(refusedParameters("p", { HbStarMale: 12, HbStarFemale: 16 }, parameters)).toEqual([]);
  expect(refusedParameters("p", { HbStarMale: 11.9, HbStarMal: 12 }, parameters)).toEqual([
    {
      reason: "range",
      message: "impossible HbStarMale: 11.9 (cell p)",
      remedy: "use 12 to 17 g/dL",
      place: { cell: "p", path: ["parameters", "HbStarMale"] },
    },
    {
      reason: "unknown",
      message: 'unknown parameter: "HbStarMal" (cell p)',
      remedy: 'did you mean "HbStarMale"?',
      place: { cell: "p", path: ["parameters", "HbStarMal"] },
    },
  ]);
});

test("a parameter of whole numbers takes no other", async () => {
  const parameters = await rowsOf("parameters", parametersIn);
  expect(refusedParameters("p", { units: 3 }, parameters)).toEqual([]);
  expect(refusedParameters("p", { units: 1.5 }, parameters)).toMatchObject([
    { reason: "range", remedy: "use a whole number from 1 to 4" },
  ]);
});

test("a regimen of the reader's own may not have a shipped name", async () => {
  const regimens = await rowsOf("regimens", regimensIn);
  expect(takenRegimen("mine", regimens)).toEqual([]);
  expect(takenRegimen("epo", regimens)).toEqual([
    {
      reason: "duplicate",
      message: 'duplicate regimen: "epo" is the shipped Erythropoietin (cell epo)',
      remedy: "give the regimen a name of its own",
      place: { cell: "epo", path: ["id"] },
    },
  ]);
});
