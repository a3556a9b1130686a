import fc from "fast-check";
import { expect, it } from "vitest";
import { reportedTitre } from "../../src/model/reported-titre.ts";

it.each([
  [0, 0],
  [-1, 0],
  [0.3, 0.25],
  [1, 1],
  [1.99, 1],
  [15.999, 8],
  [16, 16],
  [17, 16],
  [1e6, 524_288],
])("reports an exact 1:%f as 1:%f", (exact, reported) => {
  expect(reportedTitre(exact)).toBe(reported);
});

it("is the twofold step that is not above the exact titre (seed 46)", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (exact) => {
      const step = reportedTitre(exact);
      expect(step <= exact && exact < 2 * step).toBe(true);
      expect(Number.isInteger(Math.log2(step))).toBe(true);
    }),
    { seed: 46 },
  );
});
