import { armColour, armDash, armWidth } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import { type LikelihoodInput, type LikelihoodRow, untreatedCounts } from "./likelihood-rows.ts";
import { numeral } from "./numeral.ts";
import type { SweptThing } from "./swept-thing.ts";
import { valueScale } from "./swept-thing.ts";

/** One line of the likelihood figure: a chance over the values. */
export interface LikelihoodLine {
  readonly name: string;
  /** Where there is no room for the name; empty: the key says it. */
  readonly short: string;
  readonly paint: Readonly<Record<string, string | number>>;
  readonly mark: (x: number, y: number) => SVGGElement | null;
  /** Whether it goes on to the last value: only then has it an end to label. */
  readonly whole: boolean;
  readonly chances: readonly { readonly words: string; readonly x: number; readonly chance: number }[];
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

function chancesOf(
  rows: readonly LikelihoodRow[],
  thing: SweptThing,
  edges: Edges,
  chance: (row: LikelihoodRow) => number | null | undefined,
): Pick<LikelihoodLine, "whole" | "chances"> {
  const { place, order } = valueScale(thing, edges);
  const chances = order.flatMap((index) => {
    const row = rows[index];
    if (row === undefined) return [];
    const [x, found] = [place(row.value), chance(row) ?? null];
    return x === null || found === null ? [] : [{ words: row.words, x, chance: found }];
  });
  return { whole: chances.length === rows.length, chances };
}

/** "all three", "both"; of one case there is nothing to put together. */
export function togetherWords(count: number): string {
  return count === 2 ? "both together" : `all ${numeral(count)} together`;
}

/** Each case's chance in its arm's colour, and that of all together in ink. */
export function treatedLines(
  { cases, thing }: LikelihoodInput,
  rows: readonly LikelihoodRow[],
  edges: Edges,
): readonly LikelihoodLine[] {
  const each = cases.map(({ arm: { slot, shortLabel }, low, high }, index): LikelihoodLine => ({
    name: `${shortLabel}, days\u00a0${low}–${high}`,
    short: "",
    paint: { stroke: armColour(slot), "stroke-width": armWidth(slot), "stroke-dasharray": armDash(slot) },
    mark: (x, y) => symbolMark(slot, x, y),
    ...chancesOf(rows, thing, edges, (row) => row.cases[index]),
  }));
  if (cases.length < 2) return each;
  const together: LikelihoodLine = {
    name: togetherWords(cases.length),
    short: "all",
    paint: { stroke: "var(--ink)", "stroke-width": 2.25 },
    mark: () => null,
    ...chancesOf(rows, thing, edges, ({ together: all }) => all),
  };
  return [...each, together];
}

/** The chances of the fastest of so many untreated patients, in the first arm's colour. */
export function untreatedLines(
  { cases, thing, untreated }: LikelihoodInput,
  rows: readonly LikelihoodRow[],
  edges: Edges,
): readonly LikelihoodLine[] {
  const count = cases.length;
  if (untreated === null || count === 0) return [];
  return untreatedCounts.flatMap((of, index): LikelihoodLine[] => {
    if (of < count) return [];
    const who =
      of === count
        ? `${numeral(count)} untreated`
        : `fastest ${count === 1 ? "" : `${numeral(count)} `}of ${numeral(of)}`;
    return [
      {
        name: who,
        short: `of ${of}`,
        paint: { stroke: armColour(untreated.slot), "stroke-width": 1.75, "stroke-dasharray": armDash(untreated.slot) },
        mark: () => null,
        ...chancesOf(rows, thing, edges, ({ fastest }) => fastest[index]),
      },
    ];
  });
}
