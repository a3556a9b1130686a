import * as z from "zod/mini";
import { meantKind } from "./cell-kind.ts";
import { fences } from "./fence.ts";
import { settings } from "./settings.ts";

const longest = 20_000;
const length = `use 1 to ${longest} characters of text`;

/** More marks than any prose needs, which CommonMark takes quadratic time or worse to nest. */
const tangle = /[*_]{33}|^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))){17}/m;

/** Prose without the blank lines at its start and the white space at its end. */
export function trimProse(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}

/** Markdown between the cells: no cell hides in it, and every code block it opens it closes. */
export const ProseCell = settings({
  kind: z.literal("prose"),
  text: z.string(length).check(
    z.minLength(1, length),
    z.maxLength(longest, length),
    z.regex(
      /^[^\p{Cs}\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}]*$/u,
      "use text without control characters; lines end in \\n",
    ),
    z.refine(
      (text) => !tangle.test(text),
      "use at most 32 marks of emphasis in a row, and 16 nested lists or quotations",
    ),
    z.refine((text) => text === trimProse(text), "leave out blank lines at the start and white space at the end"),
    z.refine(
      (text) =>
        fences(text).every(({ info, closed }) => closed !== null && meantKind(info.split(/\s/, 1)[0] ?? "") === null),
      "close every code block, and let none open with the name of a cell",
    ),
  ),
});
export type ProseCell = z.infer<typeof ProseCell>;
