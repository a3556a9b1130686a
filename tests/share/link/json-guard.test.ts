import fc from "fast-check";
import { expect, test } from "vitest";
import { countValues, forgedName, guardJson } from "../../../src/share/link/json-guard.ts";

const nest = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const list = (entries: number): string => `[${Array.from({ length: entries }, () => "1").join(",")}]`;
const lists = (count: number, entries: number): string =>
  `[${Array.from({ length: count }, () => list(entries)).join(",")}]`;

const many = (count: number, text: string): string => Array.from({ length: count }, () => text).join(",");

test.each([
  nest(32),
  list(256),
  lists(39, 255),
  `[${many(120, nest(1))}]`,
  `"${"[".repeat(100)}"`,
  `["\\"${"[,".repeat(300)}"]`,
])("lets %#th text through", (text) => {
  expect(guardJson(text)).toBeNull();
});

test.each([
  [nest(33), "lists and settings nested over 32 deep"],
  [`[${"{".repeat(32)}`, "lists and settings nested over 32 deep"],
  [list(257), "over 256 entries in one list"],
  [lists(40, 256), "over 10000 values"],
])("stops number %# at its limit", (text, what) => {
  expect(guardJson(text)).toMatchObject({ reason: "limit", what });
});

test("every JSON value of moderate size passes (1,000 values, seed 4040)", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(guardJson(JSON.stringify(value))).toBeNull();
      expect(countValues(value)).toBeLessThan(10_000);
    }),
    { seed: 4040, numRuns: 1000 },
  );
});

test.each(["__proto__", "constructor", "prototype"])(
  "finds %s as a name at any depth, and leaves it as text",
  (name) => {
    expect(forgedName(JSON.parse(`{"a":[1,{"b":{"${name}":1}}]}`))).toBe(name);
    expect(forgedName([name, { a: name }])).toBeNull();
  },
);

test("values are counted, lists and objects among them; the guard stops at the 10,001st", () => {
  expect([countValues(1), countValues([]), countValues({ a: [1, 2], b: {} })]).toEqual([1, 1, 5]);
  const of = (count: number): string => `[${many(39, list(255))},${list(count)}]`;
  expect(countValues(JSON.parse(of(14)))).toBe(10_000);
  expect(guardJson(of(14))).toBeNull();
  expect(guardJson(of(15))).toMatchObject({ what: "over 10000 values" });
  expect(guardJson(`[${many(199, "[ ]")}]`)).toBeNull();
});
