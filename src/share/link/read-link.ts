import { failed, ok, type Result } from "../../base/result.ts";
import { quoted } from "../../schema/quoted.ts";
import { dictionaries, type LinkDictionary } from "./dictionaries.ts";
import { linkVersion } from "./link-envelope.ts";
import type { LinkTrouble } from "./link-failure.ts";

/** The most characters a link may have: any document of 256 kB fits. */
export const longestLink = 400_000;

/** A link taken apart, not yet decoded. */
interface ReadLink {
  readonly dictionary: LinkDictionary;
  readonly data: string;
}

/** Recognises a fragment (with its # or without) as a link of this version, or says why it is none. */
export function readLink(fragment: string): Result<ReadLink, LinkTrouble> {
  if (fragment.length > longestLink) {
    const what = `too long a link: ${fragment.length} characters, at most ${longestLink}`;
    return failed({ reason: "limit", what, remedy: "ask for the notebook as a file" });
  }
  const [, version = "", id = "", data = ""] = /^#?(e\d{1,6})\.([^.]*)\.(.*)$/su.exec(fragment.trim()) ?? [];
  if (version === "") {
    const what = `no link of a notebook: ${quoted(fragment)}`;
    return failed({ reason: "syntax", what, remedy: `a link begins with ${linkVersion}. behind the # of the address` });
  }
  if (version !== linkVersion) {
    const what = `unknown version: ${version}.`;
    const remedy = `made by a newer Erythron; this one reads ${linkVersion}: open the link where it was made`;
    return failed({ reason: "unknown", what, remedy });
  }
  const dictionary = dictionaries().find((known) => known.id === id);
  if (dictionary !== undefined) return ok({ dictionary, data });
  const known = dictionaries().map((each) => each.id);
  const remedy = `made by a newer Erythron, or damaged: this one has ${known.join(", ")}`;
  return failed({ reason: "unknown", what: `unknown dictionary: ${quoted(id)}`, remedy });
}
