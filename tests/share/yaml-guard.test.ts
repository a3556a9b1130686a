import { Parser } from "yaml";
import { expect, test } from "vitest";
import { guardYaml } from "../../src/share/yaml-guard.ts";

const guard = (text: string): string | null => guardYaml([...new Parser().parse(text)])?.what ?? null;

test.each(["a: 1", "- {a: [b, {c: d}]}", "a: |\n  &x *y !z", "a: '&x'", "a: x&y"])("lets %j through", (text) => {
  expect(guard(text)).toBeNull();
});

test.each([
  ["&x a: 1", "refused anchor"],
  ["- &x [1]", "refused anchor"],
  ["[&x 1]", "refused anchor"],
  ["a: &x |\n  b", "refused anchor"],
  ["*x : 1", "refused alias"],
  ["{a: *x}", "refused alias"],
  ["!t a", "refused tag"],
  ["a: !t |\n  b", "refused tag"],
  ["- - - - - - - - - - a", "too deep a nesting"],
])("finds what is wrong in %j", (text, what) => {
  expect(guard(text)).toBe(what);
});
