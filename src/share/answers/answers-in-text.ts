import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { SentAnswers } from "../../schema/sent-answers.ts";
import { decodeAnswers } from "./decode-answers.ts";

/** A link with answers found in a text, and what it opens as. */
export interface FoundAnswers {
  readonly link: string;
  readonly opened: Result<SentAnswers, Failure>;
}

/** The most links that one text is read for, and the most lines that mail may have broken one into. */
const mostLinks = 2000;
const mostLines = 12;

/** A link that mail has broken into lines, joined again as far as that makes it whole. */
function whole(link: string, behind: string): FoundAnswers {
  const first = decodeAnswers(link);
  let joined = link;
  let rest = behind;
  for (let lines = 1; lines < mostLines && !first.ok; lines += 1) {
    const [broken = "", more = ""] = /^[ \t]*\r?\n[ \t]*([\w-]+)/u.exec(rest) ?? [];
    if (more === "") break;
    joined += more;
    rest = rest.slice(broken.length);
    const opened = decodeAnswers(joined);
    if (opened.ok) return { link: joined, opened };
  }
  return { link, opened: first };
}

/** Every link with answers in a text that was pasted: fragments `a1.…` alone, in addresses, one a line or many in running text, also broken into lines. In the order of the text, each as often as it stands there; at most 2,000. */
export function answersInText(text: string): readonly FoundAnswers[] {
  const found: FoundAnswers[] = [];
  for (const match of text.matchAll(/(?<![\w.-])a\d{1,6}\.[\w-]*/gu)) {
    if (found.length === mostLinks) break;
    const [link] = match;
    found.push(whole(link, text.slice(match.index + link.length, match.index + link.length + 9000)));
  }
  return found;
}
