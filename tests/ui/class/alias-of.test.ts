import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeAnswers, shareAnswers } from "../../../src/share/index.ts";
import { aliasOf } from "../../../src/ui/class/alias-of.ts";
import { fiveAnswers } from "../../share/answers/sent-answers.ts";

test.each([
  ["  amber\t fox \n", "amber fox"],
  ["", ""],
  [" \u2028\uFEFF ", ""],
  ["x".repeat(60), "x".repeat(40)],
  [`${"x".repeat(39)}🦊`, "x".repeat(39)],
  ["🦊", "🦊"],
])("%j is the name %j", (typed, alias) => {
  expect(aliasOf(typed)).toBe(alias);
});

test("whatever is typed, a link can hold it (2,000 texts, seed 5030)", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
      const alias = aliasOf(typed);
      if (alias === "") return;
      const link = shareAnswers({ ...fiveAnswers, alias });
      expect(link.ok && decodeAnswers(link.value)).toEqual({ ok: true, value: { ...fiveAnswers, alias } });
    }),
    { seed: 5030, numRuns: 2000 },
  );
});
