import { expect, it } from "vitest";
import { logarithm, normalQuantile, uniform } from "../../src/kernel/index.ts";
import { DRAW, normalOf, uniformOf, unitExponentialOf } from "../../src/model/patient-chance.ts";

/** The first and a later candidate of slots of which some are kept at the same place. */
const ids = [0, 7, 8, 1023, 1024 * 511 + 3, 1024 * 512, 1024 * 512 + 8, 1024 * 999_999 + 1000];

it("gives every patient of a seed the numbers of his own draws, whoever was asked for before", () => {
  for (const turn of [0, 1, 2]) {
    for (const seed of [3, 4, 3]) {
      for (const id of turn === 1 ? ids.toReversed() : ids) {
        const drawn = (draw: number): number => uniform(seed, 0, id, draw);
        expect(uniformOf(seed, id, DRAW.sex)).toBe(drawn(DRAW.sex));
        expect(normalOf(seed, id, DRAW.lifespan)).toBe(normalQuantile(drawn(DRAW.lifespan)));
        expect(unitExponentialOf(seed, id, DRAW.secondGraft)).toBe(-logarithm(drawn(DRAW.secondGraft)));
      }
    }
  }
});
