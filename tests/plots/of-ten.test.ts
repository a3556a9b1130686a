import fc from "fast-check";
import { expect, test } from "vitest";
import { ofTen } from "../../src/plots/of-ten.ts";

test("shares of ten patients are whole, add up to ten, and are none further than one from the share", () => {
  expect(ofTen([0.42, 0.5, 0.08])).toEqual([4, 5, 1]);
  expect(ofTen([1, 0, 0])).toEqual([10, 0, 0]);
  fc.assert(
    fc.property(fc.tuple(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 1000 })), (counts) => {
      const all = counts.reduce((sum, count) => sum + count, 0);
      const shares = counts.map((count) => count / all);
      const tens = ofTen(shares);
      expect(tens.reduce((sum, ten) => sum + ten, 0)).toBe(10);
      tens.forEach((ten, index) => expect(Math.abs(ten - 10 * (shares[index] ?? NaN))).toBeLessThan(1 + 1e-9));
    }),
  );
});
