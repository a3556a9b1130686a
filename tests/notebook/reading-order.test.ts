import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { circleThrough, readingOrder } from "../../src/notebook/reading-order.ts";

const graph = (edges: Record<string, string>): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(edges).map(([key, reads]) => [key, [...reads]]));

describe("reading order", () => {
  test("what is read comes first, otherwise as given", () => {
    expect(readingOrder(graph({ a: "c", b: "", c: "d", d: "", e: "ab" }))).toEqual(["b", "d", "c", "a", "e"]);
    expect(readingOrder(new Map())).toEqual([]);
  });

  test("circles and what reads them are left out", () => {
    expect(readingOrder(graph({ a: "b", b: "a", c: "a", d: "", e: "e" }))).toEqual(["d"]);
  });

  test("is complete but for circles, and nothing stands before what it reads (500 random graphs, seed 3)", () => {
    const keys = [..."abcdefgh"];
    const edges = fc.tuple(...keys.map(() => fc.subarray(keys, { maxLength: 2 })));
    fc.assert(
      fc.property(edges, (lists) => {
        const reads = new Map(keys.map((key, index) => [key, lists[index] ?? []]));
        const order = readingOrder(reads);
        for (const key of order)
          for (const other of reads.get(key) ?? []) expect(order.indexOf(other)).toBeLessThan(order.indexOf(key));
        const circular = keys.filter((key) => circleThrough(key, reads) !== null);
        expect(order.some((key) => circular.includes(key))).toBe(false);
        if (circular.length === 0) expect(order.length).toBe(keys.length);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe("circles", () => {
  test("are named from end to end, the shortest first", () => {
    const reads = graph({ a: "bc", b: "d", c: "a", d: "a", e: "e", f: "a" });
    expect(circleThrough("a", reads)).toEqual(["a", "c", "a"]);
    expect(circleThrough("d", reads)).toEqual(["d", "a", "b", "d"]);
    expect(circleThrough("e", reads)).toEqual(["e", "e"]);
    expect(circleThrough("f", reads)).toBeNull();
    expect(circleThrough("z", reads)).toBeNull();
  });
});
