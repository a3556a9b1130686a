import type { LinkTrouble } from "./link-failure.ts";

/** How much a link's JSON may hold. */
export const jsonLimits = { depth: 32, nodes: 10_000, entries: 256, inCell: 500 } as const;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const blanks = [0x20, 0x09, 0x0a, 0x0d];
const openers = [0x7b, 0x5b];
const closers = [0x7d, 0x5d];

/** The place of the quotation mark that ends a text begun before `from`; the text's length where none does. */
function endOfText(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}

function limitTrouble(what: string, remedy: string): LinkTrouble {
  return { reason: "limit", what, remedy };
}

/**
 * What in a JSON text is refused before anything is made of it: lists and objects nested over 32 deep, over 10,000 values, or over 256 entries in one of them. One pass over the text; whether it is JSON at all is not asked.
 */
export function guardJson(text: string): LinkTrouble | null {
  const { depth, nodes, entries } = jsonLimits;
  const counts = new Uint16Array(depth + 2);
  let level = 0;
  let all = 1;
  let begun = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (blanks.includes(code)) continue;
    // What follows an opening bracket is a first entry, unless it closes it again.
    if (begun && !closers.includes(code)) all += 1;
    begun = openers.includes(code);
    if (code === quote) at = endOfText(text, at + 1);
    else if (begun) {
      level += 1;
      counts[level] = 1;
    } else if (closers.includes(code)) level = Math.max(0, level - 1);
    else if (code === comma) {
      counts[level] = (counts[level] ?? 0) + 1;
      all += 1;
    }
    if (level > depth) {
      return limitTrouble(`lists and settings nested over ${depth} deep`, `a notebook nests at most ${depth}`);
    }
    if (level > 0 && (counts[level] ?? 0) > entries) {
      return limitTrouble(`over ${entries} entries in one list`, `a notebook's lists have at most ${entries}`);
    }
    if (all > nodes) {
      return limitTrouble(`over ${nodes} values`, `a link holds at most ${nodes}: ask for the notebook as a file`);
    }
  }
  return null;
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** How many values a JSON value is made of, itself among them. */
export function countValues(value: unknown): number {
  if (!isBranch(value)) return 1;
  let count = 1;
  for (const name in value) count += countValues(value[name]);
  return count;
}

const refusedNames = ["__proto__", "constructor", "prototype"];

/** The first name in a JSON value that could reach the machinery of objects, or null. */
export function forgedName(value: unknown): string | null {
  if (!isBranch(value)) return null;
  for (const name in value) {
    const forged = refusedNames.includes(name) ? name : forgedName(value[name]);
    if (forged !== null) return forged;
  }
  return null;
}
