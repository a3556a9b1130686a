import fc from "fast-check";
import { line } from "../../src/schema/line.ts";
import { readBy } from "../../src/schema/objection.ts";

/** Arbitraries by the name of what they are for. */
export type Model = Record<string, fc.Arbitrary<unknown>>;

/** An object with all of `required` and any of `chosen`. */
export function settings(required: Model, chosen: Model): fc.Arbitrary<Record<string, unknown>> {
  return fc.record({ ...required, ...chosen }, { requiredKeys: Object.keys(required), noNullPrototype: true });
}

const awkward = [
  "yes",
  "null",
  "1",
  "-1.5e3",
  "~",
  "- a",
  "a: b",
  "a #b",
  "#",
  "365 d",
  "'",
  '"',
  "0x1F",
  "1:8",
  "---",
  "```",
  "{a}",
  "\u{85}",
  "\u{2028}",
  "é½😀",
  "on",
  "<<",
  "&a",
  "*a",
  "!!js",
  "%",
];
/** Text that is awkward in YAML and Markdown. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(...awkward),
);
const Line = line(40);
/** One line of it. */
export const oneLine = anyText.filter((text) => readBy(Line, text).ok);
/** Whole numbers between two, both included. */
export const whole = (low: number, high: number): fc.Arbitrary<number> => fc.integer({ min: low, max: high });
/** Numbers between two, never negative zero. */
export const decimal = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true }).map((number) => number + 0);
/** Names of cells. */
export const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
/** Days as a file says them. */
export const inDays = (number: number): string => `${number} d`;
