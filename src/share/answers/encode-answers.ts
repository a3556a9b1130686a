import { deflateSync } from "fflate";
import { bytesOfHex } from "../../base/bytes.ts";
import type { SentAnswers } from "../../schema/sent-answers.ts";
import { canonicalJson } from "../link/canonical-json.ts";
import { sealed } from "../link/link-envelope.ts";
import { answersDictionary } from "./answers-dictionary.ts";
import { packAnswer } from "./pack-answer.ts";

/** The version of links that carry answers, by which every one begins. */
export const answersVersion = "a1";

/** Answers as the fragment of an address, without its #: `a1.<data>`. Equal answers give equal text. */
export function encodeAnswers({ notebook, results, title, alias, answers }: SentAnswers): string {
  const packed = Object.entries(answers).map(([id, answer]) => [id, packAnswer(answer)] as const);
  const json = canonicalJson([title, alias ?? "", Object.fromEntries(packed)]);
  const dictionary = answersDictionary();
  const bytes = deflateSync(new TextEncoder().encode(json), { level: 9, mem: 4, dictionary: dictionary.bytes });
  const marks = bytesOfHex(`${notebook}${results ?? ""}`);
  return `${answersVersion}.${sealed(dictionary, Uint8Array.from([...bytes, ...marks]))}`;
}
