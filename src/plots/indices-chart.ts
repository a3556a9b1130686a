import type { Limited } from "../schema/drawn-influence.ts";
import type { InfluenceRow } from "../schema/influence-row.ts";
import type { FigureTable } from "./figure-table.ts";
import type { DrawnNames } from "./drawn-name.ts";
import { leaningName } from "./influence-input.ts";
import { inSentence } from "./in-sentence.ts";
import type { LaneChart, LaneInterval } from "./lane-chart.ts";
import { limitedText } from "./limited-text.ts";
import { numeral } from "./numeral.ts";
import { signedHundredths } from "./signed-hundredths.ts";

/** What the figure of Sobol's indices shows; null: not read yet. */
export interface IndicesInput {
  readonly rows: readonly InfluenceRow[] | null;
  readonly names: DrawnNames;
}

const usual = 10;

/** What varies together, in words: three classes are one thing. */
function nameOf({ keys }: InfluenceRow, names: DrawnNames): string {
  return keys.includes(";") ? "Mix of the three classes" : leaningName(keys, names);
}

function first({ first: value, firstLower: lower, firstUpper: upper }: InfluenceRow): Limited {
  return { value, lower, upper };
}

function total({ total: value, totalLower: lower, totalUpper: upper }: InfluenceRow): Limited {
  return { value, lower, upper };
}

/** How many at the head of rows by falling total stand clear of the next, so that their place is settled. */
function settledPlaces(rows: readonly InfluenceRow[]): number {
  const open = rows.findIndex((row, place) => {
    const next = rows[place + 1];
    return next !== undefined && row.totalLower <= next.totalUpper;
  });
  return open === -1 ? rows.length : open;
}

/** Sobol's indices in words: what moves the outcome most before the studies, and how far the order is settled. */
export function indicesFinding({ rows, names }: IndicesInput): string {
  const [head] = rows ?? [];
  if (rows === null || head === undefined) return "Not read yet.";
  const named = rows
    .slice(0, 3)
    .map(
      (row) =>
        `${inSentence(nameOf(row, names))}, first index ${limitedText(first(row))}, total ${limitedText(total(row))}`,
    );
  const settled = settledPlaces(rows);
  const order =
    settled === 0
      ? "The limits of the first two totals overlap: the order is not settled."
      : settled === rows.length
        ? "No limits of neighbours overlap."
        : `The order of the first ${settled === 1 ? "place" : `${numeral(settled)} places`} is settled; from there on limits of neighbours overlap, and the order is not.`;
  return `Before the studies, ${head.measure === "units" ? "units" : "the share independent"} by day ${head.day} under ${inSentence(names.regimens.get(head.arm) ?? head.arm)} is moved by ${named.join("; ")}. ${order}`;
}

/** The lanes of the figure: first and total index of each thing that nobody knows, by falling total, at most so many. */
export function indicesChart(input: IndicesInput, most: number): LaneChart {
  const { rows, names } = input;
  const all = rows ?? [];
  const lowest = Math.min(0, ...all.map(({ firstLower }) => Math.floor(10 * firstLower) / 10));
  const highest = Math.max(1, ...all.map(({ totalUpper }) => Math.ceil(10 * totalUpper) / 10));
  return {
    name: "indices-figure",
    label: `Shares of the variance of an outcome before the studies. ${indicesFinding(input)}`,
    key: [
      "Open: alone, the first index; filled: with all others, the total.",
      "Bars: 95\u00a0% limits, rows resampled.",
    ],
    axis: {
      from: lowest,
      to: highest,
      ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, words: String(at) })),
      title: "share of the variance of the outcome",
    },
    reference: null,
    groups: [
      {
        heading: "",
        rows: all.slice(0, most).map((row) => {
          const name = nameOf(row, names);
          const interval = (found: Limited, look: LaneInterval["look"], what: string): LaneInterval => ({
            ...found,
            look,
            words: signedHundredths(found.value),
            says: `${name}, ${what}: ${signedHundredths(found.value)}, limits ${signedHundredths(found.lower)} to ${signedHundredths(found.upper)}`,
          });
          return {
            name,
            below: "",
            intervals: [interval(first(row), "open", "first index"), interval(total(row), "solid", "total index")],
          };
        }),
      },
    ],
    room: Math.min(most, usual),
    numbers: 52,
  };
}

/** Sobol's indices as numbers, a row what varies together. */
export function indicesTable({ rows, names }: IndicesInput): FigureTable {
  const two = { decimals: 2 };
  return {
    caption: "Shares of the variance of the outcome before the studies, and rank correlations after them",
    columns: [
      { name: "What nobody knows" },
      { name: "Name in the draws" },
      { name: "First index", ...two },
      { name: "Lower limit, first", ...two },
      { name: "Upper limit, first", ...two },
      { name: "Total index", ...two },
      { name: "Lower limit, total", ...two },
      { name: "Upper limit, total", ...two },
      { name: "Partial rank correlation after the studies", ...two },
    ],
    rows: (rows ?? []).map((row) => {
      const limited = [first(row), total(row)].flatMap(({ value, lower, upper }) => [value, lower, upper]);
      return [nameOf(row, names), row.keys.replaceAll(";", ", "), ...limited, row.correlation];
    }),
    blank: "not known",
  };
}
