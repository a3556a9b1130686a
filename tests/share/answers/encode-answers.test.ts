import { expect, test } from "vitest";
import { encodeAnswers } from "../../../src/share/answers/encode-answers.ts";
import { fiveAnswers } from "./sent-answers.ts";

test("five answers to a notebook that ships take at most 140 characters, alias and results included", () => {
  const link = encodeAnswers(fiveAnswers);
  expect(link).toMatch(/^a1\.[\w-]+$/u);
  expect(link.length).toBeLessThanOrEqual(140);
});

test("one answer without an alias takes at most 40", () => {
  const { notebook, title } = fiveAnswers;
  const answers = { waiting: { as: "number", value: 35 } } as const;
  expect(encodeAnswers({ notebook, title, answers }).length).toBeLessThanOrEqual(40);
});

test("equal answers give equal text, in whatever order they were given", () => {
  const { answers, ...others } = fiveAnswers;
  const turned = Object.fromEntries(Object.entries(answers).toReversed());
  expect(encodeAnswers({ answers: turned, ...others })).toBe(encodeAnswers(fiveAnswers));
});
