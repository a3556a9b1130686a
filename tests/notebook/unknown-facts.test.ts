import { expect, test } from "vitest";
import { refusedParameters, takenRegimen, unknownRegimens } from "../../src/notebook/unknown-facts.ts";
import { parametersIn, regimensIn } from "../../src/schema/answered-rows.ts";
import { heldLab } from "./held-lab.ts";

async function rowsOf<Row>(
  table: string,
  read: (answer: Parameters<typeof regimensIn>[0]) => readonly Row[],
): Promise<readonly Row[]> {
  const answer = await heldLab().lab.query({ table, where: {} });
  return answer.ok ? read(answer.value) : [];
}

test("regimens nobody knows are named once each, with the one that was meant", async () => {
  const regimens = (await rowsOf("regimens", regimensIn)).map(({ id }) => id);
  const arm = (...ids: string[]) => ({
    arm: "a",
    regimens: ids.map((regimen) => ({ regimen, start: 0, dose: 1, every: null })),
  });
  expect(unknownRegimens("arms", [arm("watch"), arm("epo", "dli")], regimens)).toEqual([]);
  expect(unknownRegimens("arms", [arm("ucb-singel"), arm("ucb-singel", "watch")], regimens)).toEqual([
    {
      reason: "unknown",
      message: 'unknown regimen: "ucb-singel" (cell arms)',
      remedy: 'did you mean "ucb-single"?',
      place: { cell: "arms" },
    },
  ]);
  expect(unknownRegimens("arms", [arm("aspirin")], regimens)[0]?.remedy).toContain("use one of watch, ucb-single");
});

test("parameters nobody knows, and values beyond what a reader may type, are refused", async () => {
  const parameters = await rowsOf("parameters", parametersIn);
  expect(refusedParameters("p", { HbStarMale: 12, HbStarFemale: 16 }, parameters)).toEqual([]);
  expect(refusedParameters("p", { HbStarMale: 11.9, HbStarMal: 12 }, parameters)).toEqual([
    {
      reason: "range",
      message: "impossible HbStarMale: 11.9 (cell p)",
      remedy: "use 12 to 17 g/dL",
      place: { cell: "p" },
    },
    {
      reason: "unknown",
      message: 'unknown parameter: "HbStarMal" (cell p)',
      remedy: 'did you mean "HbStarMale"?',
      place: { cell: "p" },
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
      place: { cell: "epo" },
    },
  ]);
});
