import { failed, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { copyAgain, linkFailure, type LinkStep, type LinkTrouble } from "./link-failure.ts";
import { wholeDocument } from "./link-document.ts";
import { unsealed } from "./link-envelope.ts";
import { unpackFingerprints } from "./pack-fingerprints.ts";
import { parseLink } from "./parse-link.ts";
import { readDocument } from "./read-document.ts";
import { readLink } from "./read-link.ts";
import type { RunFingerprint } from "./run-fingerprint.ts";
import { unpackLink } from "./unpack-link.ts";

/** What a link holds. */
export interface LinkContent {
  readonly notebook: Notebook;
  readonly fingerprints: readonly RunFingerprint[];
}

function at(step: LinkStep, troubles: readonly LinkTrouble[]): Result<never, Failure> {
  return failed(...troubles.map((trouble) => linkFailure(step, trouble)));
}

/**
 * Opens the fragment of an address, with its # or without: a notebook and the fingerprints of its results, or one failure that says at which of five steps it arose. Total: no text throws. At most 400,000 characters, 256 kB of text, 32 levels, 10,000 values and 200 cells; whatever it refuses, it allocates less than 4 MB.
 */
export function decodeLink(fragment: string): Result<LinkContent, Failure> {
  const link = readLink(fragment);
  if (!link.ok) return at("recognising", link.failures);
  const { dictionary, data } = link.value;
  const bytes = unsealed(dictionary, data);
  if (!bytes.ok) return at("decoding", bytes.failures);
  const unpacked = unpackLink(dictionary, bytes.value);
  if (!unpacked.ok) return at("unpacking", unpacked.failures);
  const said = parseLink(unpacked.value.text);
  if (!said.ok) return at("parsing", said.failures);
  const document = wholeDocument(said.value, dictionary.base);
  if (!document.ok) return at("reading", document.failures);
  const notebook = readDocument(document.value);
  if (!notebook.ok) return at("reading", notebook.failures);
  const fingerprints = unpackFingerprints(notebook.value, unpacked.value.prints);
  if (fingerprints !== null) return ok({ notebook: notebook.value, fingerprints });
  return at("reading", [{ reason: "syntax", what: "unreadable fingerprints", remedy: copyAgain }]);
}
