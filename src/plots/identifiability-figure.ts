import type { FigurePlace } from "./figure-place.ts";
import type { FigureTable } from "./figure-table.ts";
import { shiftOf, type ToldNumber, toldNumbers } from "./identifiability.ts";
import { identifiabilityFinding } from "./identifiability-finding.ts";
import type { LaneChart, LaneRow } from "./lane-chart.ts";

/** What the figure of identifiability shows; null: not read yet. */
export interface IdentifiabilityOptions extends Pick<FigurePlace, "phone"> {
  readonly numbers: readonly ToldNumber[] | null;
  /** Whether what the studies tell nothing of has lanes too. */
  readonly whole: boolean;
}

const axis = {
  from: -2.5,
  to: 2.5,
  ticks: [-2, -1, 0, 1, 2].map((at) => ({ at, words: at < 0 ? `−${-at}` : String(at) })),
  title: "prior SDs from the prior mean",
};

function laneOf(number: ToldNumber): LaneRow {
  const { name, below, ratio } = number;
  const said = below === "" ? name : `${name}, ${below}`;
  const shift = shiftOf(number);
  const moved = `${shift < 0 ? "−" : "+"}${Math.abs(shift).toFixed(2)}`;
  return {
    name,
    below,
    intervals: [
      { lower: -1, value: 0, upper: 1, look: "open", words: "", says: `${said}, before the studies: 0 ± 1` },
      {
        lower: shift - ratio,
        value: shift,
        upper: shift + ratio,
        look: "solid",
        words: ratio.toFixed(2),
        says: `${said}, after the studies: mean ${moved}, SD ${ratio.toFixed(2)} of what it was`,
      },
    ],
  };
}

/** The lanes of the figure: each number before and after the studies, mean ± SD in prior SDs, the most narrowed first. */
export function identifiabilityChart({ numbers, whole, phone }: IdentifiabilityOptions): LaneChart {
  const told = toldNumbers(numbers ?? []);
  const { little, untold } = told;
  const words = phone ? "" : ": SD at least 0.9 of the prior’s, mean moved by under a quarter of it";
  return {
    name: "identifiability-figure",
    label: `Each number before and after the studies. ${identifiabilityFinding(numbers)}`,
    key: ["Open: before the studies; filled: after them. Mean ± SD.", "At the right: SD after over SD before."],
    axis,
    reference: null,
    groups: [
      { heading: "Narrowed by a tenth or more", rows: told.narrowed.map(laneOf) },
      { heading: "Moved, and no narrower", rows: told.moved.map(laneOf) },
      {
        heading: `The studies say little of ${little.length === 1 ? "this" : "these"}${words}`,
        rows: little.map(laneOf),
      },
      { heading: "No study depends on these: what is seen is chance", rows: whole ? untold.map(laneOf) : [] },
    ],
    room: 24,
    numbers: 52,
  };
}

/** The figure in numbers, a row a number, in its order. */
export function identifiabilityTable(numbers: readonly ToldNumber[]): FigureTable {
  const { narrowed, moved, little, untold } = toldNumbers(numbers);
  const said = [
    ["narrowed", narrowed],
    ["moved", moved],
    ["little", little],
    ["nothing", untold],
  ] as const;
  const short = (value: number): string => String(Number(value.toPrecision(4)));
  return {
    caption: "Every number that nobody knows, before and after the studies",
    columns: [
      { name: "Number" },
      { name: "What of it" },
      { name: "Name in the draws" },
      { name: "Told" },
      { name: "Mean before" },
      { name: "SD before" },
      { name: "Mean after" },
      { name: "SD after" },
      { name: "SD after over before", decimals: 2 },
      { name: "Mean moved, prior SDs", decimals: 2 },
    ],
    rows: said.flatMap(([told, all]) =>
      all.map((number) => [
        number.name,
        number.below,
        number.key,
        told,
        short(number.priorMean),
        short(number.priorSd),
        short(number.posteriorMean),
        short(number.posteriorSd),
        number.ratio,
        shiftOf(number),
      ]),
    ),
    blank: "not known",
  };
}
