import { expect, it } from "vitest";
import { drawPatient } from "../../src/model/draw-patient.ts";
import { plasmaCellsAtStart } from "../../src/model/plasma-cells-at-start.ts";
import { compiledRun } from "./compiled-run.ts";

const { typical } = compiledRun();
const patient = { ...drawPatient(typical, 5, 1), plasmaCellLoss: 0.05, protection: 0.4 };

it("are as many as leave one on day 0 without immunosuppression", () => {
  expect(plasmaCellsAtStart(patient, [[0, 0]])).toBeCloseTo(Math.exp(0.05 * 40), 12);
});

it("are fewer the more the plan protects them before day 0", () => {
  expect(plasmaCellsAtStart(patient, [[0, 1]])).toBeCloseTo(Math.exp(0.05 * 0.6 * 40), 12);
  expect(
    plasmaCellsAtStart(patient, [
      [-20, 1],
      [-20, 0],
    ]),
  ).toBeCloseTo(Math.exp(0.05 * (40 - 0.4 * 20)), 12);
});
