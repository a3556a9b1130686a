import { expect, it } from "vitest";
import { vacancyFailure } from "../../src/lab/vacancy-failure.ts";

const counts = (patients: number) => ({ patients, refused: 0, values: new Float64Array(0) });

it.each([
  [128, 128],
  [128, 116],
  [10, 9],
  [1, 1],
])("lets %i start days with %i patients pass", (slots, patients) => {
  expect(vacancyFailure({ slots, counts: counts(patients) })).toBeUndefined();
});

it.each([
  [128, 115],
  [10, 8],
  [1, 0],
])("stops at %i start days with %i patients, saying how many are vacant", (slots, patients) => {
  expect(vacancyFailure({ slots, counts: counts(patients) })).toMatchObject({
    reason: "limit",
    message: expect.stringContaining(`for ${slots - patients} of the first ${slots} start days`),
  });
});
