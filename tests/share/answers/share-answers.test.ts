import { expect, test } from "vitest";
import type { SentAnswers } from "../../../src/schema/sent-answers.ts";
import { encodeAnswers } from "../../../src/share/answers/encode-answers.ts";
import { shareAnswers } from "../../../src/share/answers/share-answers.ts";
import { fiveAnswers } from "./sent-answers.ts";

test("is the link, once it has opened as the same answers", () => {
  expect(shareAnswers(fiveAnswers)).toEqual({ ok: true, value: encodeAnswers(fiveAnswers) });
});

test("refuses what no link can hold", () => {
  const none = shareAnswers({ ...fiveAnswers, answers: {} });
  expect(none).toMatchObject({ ok: false, failures: [{ message: expect.stringContaining("wrong answers") }] });
  const named: SentAnswers["answers"] = Object.fromEntries([["constructor", { as: "number", value: 1 }]]);
  const forged = shareAnswers({ ...fiveAnswers, answers: named });
  const message = 'no link can hold these answers: forbidden name: "constructor"';
  expect(forged).toMatchObject({ ok: false, failures: [{ message }] });
  const long = shareAnswers({ ...fiveAnswers, alias: "x".repeat(41) });
  expect(long).toMatchObject({ ok: false, failures: [{ message: expect.stringContaining("impossible alias") }] });
});
