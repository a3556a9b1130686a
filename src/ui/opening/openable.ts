import type { Failure } from "../../schema/failure.ts";
import { decodeAnswers, decodeLink } from "../../share/index.ts";
import { linkParts } from "./link-parts.ts";

/** Whether a fragment is a link with answers, rather than one of a notebook. */
export function carriesAnswers(fragment: string): boolean {
  return /^#?a\d/u.test(fragment.trim());
}

/** Why a fragment cannot be opened as what it says it is; empty: it can. */
export function openingFailures(fragment: string): readonly Failure[] {
  const opened = carriesAnswers(fragment) ? decodeAnswers(fragment) : decodeLink(linkParts(fragment).link);
  return opened.ok ? [] : opened.failures;
}
