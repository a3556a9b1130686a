import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pValue } from "../../../src/ui/words/p-value.ts";

test.each([
  [0.26476, "P = 0.26"],
  [0.0412, "P = 0.04"],
  [0.0331, "P = 0.03"],
  [0.0487, "P = 0.049"],
  [0.04996, "P < 0.05"],
  [0.0512, "P = 0.05"],
  [0.0042, "P = 0.004"],
  [0.00999, "P = 0.010"],
  [0.00099, "P < 0.001"],
  [0, "P < 0.001"],
  [0.9999, "P > 0.99"],
  [0.99, "P = 0.99"],
])("%d is printed as %j", (p, words) => {
  expect(pValue(p).replaceAll("\u00a0", " ")).toBe(words);
});

test("what is printed never crosses 0.05, 0 or 1 (seed 53)", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
      const [, sign, printed] = /^P\u00a0([<=>])\u00a0([\d.]+)$/u.exec(pValue(p)) ?? [];
      const value = Number(printed);
      expect([value > 0, value < 1]).toEqual([true, true]);
      if (sign === "=") expect(value < 0.05).toBe(p < 0.05);
      if (sign === "<") expect(p).toBeLessThan(value);
    }),
    { seed: 53 },
  );
});
