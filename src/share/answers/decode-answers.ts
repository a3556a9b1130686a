import { hex } from "../../base/bytes.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { readBy } from "../../schema/objection.ts";
import { quoted } from "../../schema/quoted.ts";
import { SentAnswers } from "../../schema/sent-answers.ts";
import { unsealed } from "../link/link-envelope.ts";
import { copyAgain, linkFailure, type LinkStep, type LinkTrouble } from "../link/link-failure.ts";
import { parseLink } from "../link/parse-link.ts";
import { unpackLink } from "../link/unpack-link.ts";
import { answersDictionary } from "./answers-dictionary.ts";
import { answersVersion } from "./encode-answers.ts";
import { unpackAnswers } from "./pack-answer.ts";

/** The most characters a link with answers may have, and the most bytes of text it may be unpacked to. */
const longest = 8000;
const largest = 16_384;

/** Bytes behind the packed text: what was asked, and the results, where they were known. */
const marks = { notebook: 8, results: 4 } as const;

const sendAgain = "copy the whole link again, or ask for it to be sent again";

function at(step: LinkStep, troubles: readonly LinkTrouble[]): Result<never, Failure> {
  return failed(
    ...troubles.map((trouble) => {
      const own = trouble.remedy === copyAgain || step === "unpacking" || step === "parsing";
      return linkFailure(step, own ? { ...trouble, remedy: sendAgain } : trouble);
    }),
  );
}

function recognised(fragment: string): Result<string, LinkTrouble> {
  if (fragment.length > longest) {
    const what = `too long for answers: ${fragment.length} characters, at most ${longest}`;
    return failed({ reason: "limit", what, remedy: sendAgain });
  }
  const [, version = "", data = ""] = /^#?(a\d{1,6})\.(.*)$/su.exec(fragment.trim()) ?? [];
  if (version === answersVersion) return ok(data);
  if (version === "") {
    const what = `no link with answers: ${quoted(fragment)}`;
    return failed({ reason: "syntax", what, remedy: `it begins with ${answersVersion}. behind the # of the address` });
  }
  const remedy = `made by a newer Erythron; this one reads ${answersVersion}: open the link where it was made`;
  return failed({ reason: "unknown", what: `unknown version: ${version}.`, remedy });
}

function read(said: unknown, behind: Uint8Array): Result<SentAnswers, LinkTrouble> {
  const parts: readonly unknown[] = Array.isArray(said) ? said : [];
  const [title, alias, answers, more] = parts;
  const whole = marks.notebook + marks.results;
  if (answers === undefined || more !== undefined || (behind.length !== marks.notebook && behind.length !== whole)) {
    return failed({ reason: "shape", what: "no answers in the link", remedy: sendAgain });
  }
  const results = hex(behind.subarray(marks.notebook));
  const document = {
    notebook: hex(behind.subarray(0, marks.notebook)),
    title,
    ...(results === "" ? {} : { results }),
    ...(alias === "" ? {} : { alias }),
    answers: unpackAnswers(answers),
  };
  const sent = readBy(SentAnswers, document, 1);
  if (sent.ok) return sent;
  const [objection] = sent.failures;
  const { reason = "shape", message = "unreadable answers" } = objection?.failure ?? {};
  const place = objection?.path.map(String).join(" ") ?? "";
  return failed({ reason, what: place === "" ? message : `${message} (${place})`, remedy: sendAgain });
}

/**
 * Opens the fragment of an address, with its # or without, that carries answers: whose, to which questions; or one failure that says at which of five steps it arose. Total: no text throws. At most 8,000 characters, 16 kB of text, 200 answers.
 */
export function decodeAnswers(fragment: string): Result<SentAnswers, Failure> {
  const data = recognised(fragment);
  if (!data.ok) return at("recognising", data.failures);
  const dictionary = answersDictionary();
  const bytes = unsealed(dictionary, data.value);
  if (!bytes.ok) return at("decoding", bytes.failures);
  const unpacked = unpackLink(dictionary, bytes.value, largest);
  if (!unpacked.ok) return at("unpacking", unpacked.failures);
  const said = parseLink(unpacked.value.text);
  if (!said.ok) return at("parsing", said.failures);
  const sent = read(said.value, unpacked.value.prints);
  return sent.ok ? sent : at("reading", sent.failures);
}
