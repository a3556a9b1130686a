import { longestAlias } from "../../schema/sent-answers.ts";

/** What was typed as a name, as a link holds it: one line of at most 40 characters, no space at its ends, half characters left out. */
export function aliasOf(typed: string): string {
  const plain = typed.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s\u{FEFF}]+/gu, " ").trim();
  return plain
    .slice(0, longestAlias)
    .replaceAll(/\p{Cs}/gu, "")
    .trim();
}
