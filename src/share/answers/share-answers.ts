import { assert } from "../../base/assert.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { SentAnswers } from "../../schema/sent-answers.ts";
import { canonicalJson } from "../link/canonical-json.ts";
import { decodeAnswers } from "./decode-answers.ts";
import { encodeAnswers } from "./encode-answers.ts";

/** The link of answers, opened once before it is given out; or why no link can hold them: an exercise called "constructor", an alias that is no line of 40 characters, over 16 kB. Throws where the link opens as something else, because that is a bug. */
export function shareAnswers(answers: SentAnswers): Result<string, Failure> {
  const link = encodeAnswers(answers);
  const opened = decodeAnswers(link);
  if (!opened.ok) {
    return failed(
      ...opened.failures.map((failure) => ({
        ...failure,
        message: `no link can hold these answers: ${failure.message.replace(/^step \d of \d: \w+: /u, "")}`,
        remedy: "give another name, or leave it out; else tell your answers in words",
      })),
    );
  }
  assert(canonicalJson(opened.value) === canonicalJson(answers), "the link opens as other answers");
  return ok(link);
}
