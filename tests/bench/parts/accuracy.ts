import type * as AccuracyBundle from "../accuracy-bundle.ts";
import { bundledModule } from "../bundled-module.ts";
import type { Part } from "../part.ts";
import { atLeast, atMost, row } from "../row.ts";

const seed = 7;

/** The model, a step a day, against an independent solution in steps of 1/32 day, on random patients and schedules. */
export const accuracy: Part = {
  name: "accuracy",
  about: "a step a day against steps of 1/32 day",
  measure: async ({ full, say }) => {
    const { finerStep, typicalWith }: typeof AccuracyBundle = await bundledModule("tests/bench/accuracy-bundle.ts");
    const patients = full ? 200 : 40;
    if (!full) say("40 random patients: --full takes 200, and some minutes");
    const typical = typicalWith({});
    const found = Array.from({ length: patients }, (_, index) => finerStep(typical, seed, index, 1 / 32));
    const gaps = found.map(({ haemoglobin }) => haemoglobin);
    const same = (100 * found.filter(({ sameDays }) => sameDays).length) / patients;
    const of = `${patients} random patients`;
    return [
      row(`largest |ΔHb| to steps of 1/32 d, ${of}`, "g/dL", [Math.max(...gaps)], atMost(0.05, "g/dL")),
      row(`median of each patient's largest |ΔHb|`, "g/dL", gaps),
      row(`the same transfusion days, ${of}`, "%", [same], atLeast(98, "%")),
    ];
  },
};
