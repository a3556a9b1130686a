import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { answersDictionary } from "../../../src/share/answers/answers-dictionary.ts";
import { decodeAnswers } from "../../../src/share/answers/decode-answers.ts";
import { fiveAnswers } from "./sent-answers.ts";

test("no byte of it has changed since it was pinned: links with answers need the very bytes they were made with", () => {
  const { bytes, digest } = answersDictionary();
  const pinned = "b7643c0df626cec0b4d98dbfeb534770df10eda40ab1098bc052abdc7def49ff";
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(pinned);
  expect(digest).toHaveLength(32);
  expect(bytes.length).toBeLessThanOrEqual(32_768);
  expect(answersDictionary()).toBe(answersDictionary());
});

test("a link that was given out opens for ever", () => {
  const given =
    "a1.YyMtnKFFdX4FSCtSkjY2Rc_uoMgGxjUw6cYC8wEst0HSX3Q0MDEBtQBTjzkokUCyZEpqcmYKKG-D0osRWDRfNxNeHkYrIYp8oEsQVQGQA0lHsbWxAAEjRWeJq83viavN772psA";
  expect(decodeAnswers(given)).toEqual({ ok: true, value: fiveAnswers });
});
