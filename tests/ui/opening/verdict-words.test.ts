import { expect, test } from "vitest";
import { verdictWords } from "../../../src/ui/opening/verdict-words.ts";

test("a verdict names the first number that differs, here and in the link", () => {
  const first = { arm: "ucb-single", cause: "independent", day: 90, here: 1412, link: 409 } as const;
  expect(verdictWords({ kind: "number", first })).toBe(
    "Differs: independent by day 90 in ucb-single: 1,412 here, 409 in the link",
  );
  expect(verdictWords({ kind: "number", first: { ...first, cause: "regrafted" } })).toContain(
    "given a second graft by",
  );
});

test("a verdict that compares nothing says why", () => {
  expect(verdictWords({ kind: "model", here: "prca@2", link: "prca@1" })).toBe(
    "Not compared: the result in the link is of the model prca@1, and this is prca@2",
  );
  for (const kind of ["run", "unreadable"] as const) expect(verdictWords({ kind })).toMatch(/^Not compared: /);
  expect(verdictWords({ kind: "seed", here: "1", link: "2" })).toMatch(/another seed$/);
});

test("equal numbers at the landmarks are not called the same result", () => {
  expect(verdictWords({ kind: "same" })).toBe("Same result as in the link");
  expect(verdictWords({ kind: "other" })).toMatch(/^Differs: every number in the link agrees, but /);
});
