import * as fc from "fast-check";
import { expect, test } from "vitest";
import { systematicResample } from "../../src/stats/systematic-resample.ts";

test("every point survives as often as its weight says, but for rounding up or down (seed 5)", () => {
  const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 0.999, noNaN: true }), (some, u) => {
      const total = some.reduce((sum, weight) => sum + weight, 0);
      fc.pre(total > 1e-3);
      const survivors = systematicResample(some, u);
      expect(survivors).toHaveLength(some.length);
      expect(survivors.toSorted((one, other) => one - other)).toEqual(survivors);
      some.forEach((weight, at) => {
        const wanted = (weight / total) * some.length;
        const found = survivors.filter((survivor) => survivor === at).length;
        expect(Math.abs(found - wanted)).toBeLessThan(1 + 1e-9);
      });
    }),
    { seed: 5 },
  );
});
