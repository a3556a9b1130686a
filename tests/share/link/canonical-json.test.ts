import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/share/link/canonical-json.ts";

test("names are in order at every depth, lists as they are, numbers as ECMAScript writes them", () => {
  const value = { b: [{ d: 1e21, c: -0 }, "é"], a: { Z: null, A: 0.1 }, B: true };
  expect(canonicalJson(value)).toBe(`{"B":true,"a":{"A":0.1,"Z":null},"b":[{"c":0,"d":1e+21},"é"]}`);
});

test("the order in which names were said changes nothing (500 values, seed 4030)", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(structuredClone(value));
    }),
    { seed: 4030, numRuns: 500 },
  );
});
