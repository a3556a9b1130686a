/** A fenced code block of Markdown: its info string, and the lines (from 1) of its opening and closing fences. */
export interface Fence {
  readonly info: string;
  readonly opened: number;
  /** null: the text ends before the block does. */
  readonly closed: number | null;
}

interface Opening {
  readonly mark: string;
  readonly info: string;
  readonly line: number;
}

function openingOf(text: string, line: number): Opening | null {
  const found = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(text);
  const [, mark = "", rest = ""] = found ?? [];
  return mark === "" || (mark.startsWith("`") && rest.includes("`")) ? null : { mark, info: rest.trim(), line };
}

/**
 * The fenced code blocks of a text whose lines end in \n, in order: CommonMark 4.5 at the top level (up to three spaces before a fence, closed by a fence of the same sign at least as long). Blocks inside quotations are not seen; an HTML block hides no fence.
 */
export function fences(text: string): readonly Fence[] {
  const found: Fence[] = [];
  let opening: Opening | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    if (opening === null) {
      opening = openingOf(line, index + 1);
      continue;
    }
    const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? "";
    if (closing.startsWith(opening.mark)) {
      found.push({ info: opening.info, opened: opening.line, closed: index + 1 });
      opening = null;
    }
  }
  return opening === null ? found : [...found, { info: opening.info, opened: opening.line, closed: null }];
}
