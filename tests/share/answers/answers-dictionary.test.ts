import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { answersDictionary } from "../../../src/share/answers/answers-dictionary.ts";
import { decodeAnswers } from "../../../src/share/answers/decode-answers.ts";
import { fiveAnswers } from "./sent-answers.ts";

test("no byte of it has changed since it was pinned: links with answers need the very bytes they were made with", () => {
  const { bytes, digest } = answersDictionary();
  const pinned = "PIN";
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(pinned);
  expect(digest).toHaveLength(32);
  expect(bytes.length).toBeLessThanOrEqual(32_768);
  expect(answersDictionary()).toBe(answersDictionary());
});

test("a link that was given out opens for ever", () => {
  const given = "LINK";
  expect(decodeAnswers(given)).toEqual({ ok: true, value: fiveAnswers });
});
