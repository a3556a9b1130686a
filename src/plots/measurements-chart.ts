import { counted } from "../base/counted.ts";
import type { Measurement } from "../schema/drawn-influence.ts";
import { armWithin } from "./arm-within.ts";
import type { FigureTable } from "./figure-table.ts";
import type { InfluenceInput } from "./influence-input.ts";
import { inSentence } from "./in-sentence.ts";
import type { LaneChart } from "./lane-chart.ts";
import { askedWords } from "./outcome.ts";
import { percent } from "./percent.ts";

/** What the figure of measurements shows: a tornado's answer, and the size at which studies are compared. */
export interface MeasurementsInput extends InfluenceInput {
  readonly n: number;
}

/** Lanes that room is kept for. */
const usual = 10;
/** Under so many draws worth something the share is rough. */
const few = 10;

/** A study in words, and its size. */
function studyOf({ study, name, n }: Measurement): readonly [name: string, size: string] {
  switch (study) {
    case "classes":
      return ["Class known at diagnosis", `n = ${counted(n, "patient")}`];
    case "death":
      return ["Deaths without treatment", `n = ${counted(n, "patient-year")}`];
    case "relapse":
      return ["Relapses without treatment", `n = ${counted(n, "patient-year")}`];
    case "simulated":
      return [name ?? "", `n = ${counted(n, "patient")}`];
  }
}

/** A share that sampling error may take below nothing. */
function shareText(share: number): string {
  return share <= 0 ? "0\u00a0%" : percent(Math.min(1, share));
}

/** The sizes at which an answer has studies, rising. */
export function measuredSizes(influence: InfluenceInput["influence"]): readonly number[] {
  return [...new Set((influence?.measurements ?? []).map(({ n }) => n))].toSorted((one, other) => one - other);
}

/** The studies of the size that is looked at, the most worth first. */
function ofSize({ influence, n }: MeasurementsInput): readonly Measurement[] {
  return (influence?.measurements ?? []).filter((measurement) => measurement.n === n);
}

/** Which measurement would remove most of what is not known of an outcome, in sentences. */
export function measurementsFinding(input: MeasurementsInput): string {
  const { influence, arm, asked, horizon } = input;
  if (influence === null) return "Not asked yet.";
  const [first, second] = ofSize(input);
  if (first === undefined) return "The outcome does not vary between the draws: nothing is left to measure.";
  const { title } = askedWords(asked, horizon);
  const words = (measurement: Measurement): string => {
    const [name, size] = studyOf(measurement);
    const { value, lower, upper } = measurement.removed;
    return `${inSentence(name)} (${size}), ${shareText(value)} (${shareText(lower)} to ${shareText(upper)})`;
  };
  const order =
    second === undefined
      ? ""
      : first.removed.lower > second.removed.upper
        ? ` Next comes ${words(second)}.`
        : ` The next, ${words(second)}, overlaps with it: their order is not settled.`;
  return `${title}, ${armWithin(arm)}: of the variance between ${counted(influence.draws, "draw")} most would on average be removed by ${words(first)}.${order}`;
}

/** The lanes of the figure: the share of variance that each study would remove on average, the most first, at most so many. */
export function measurementsChart(input: MeasurementsInput, most: number): LaneChart {
  const { arm } = input;
  const measurements = ofSize(input).slice(0, most);
  const lowest = Math.min(0, ...measurements.map(({ removed }) => Math.floor(10 * removed.lower) / 10));
  return {
    name: "measurements-figure",
    label: `What studies would remove of the variance of an outcome, ${armWithin(arm)}. ${measurementsFinding(input)}`,
    key: [
      "Dot: share removed on average over what the study may find.",
      "Bars: 95\u00a0% limits, true draws resampled.",
    ],
    axis: {
      from: lowest,
      to: 1,
      ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, words: at === 1 ? "100\u00a0%" : String(100 * at) })),
      title: "share of the variance removed",
    },
    reference: null,
    groups: [
      {
        heading: "",
        rows: measurements.map((measurement) => {
          const [name, size] = studyOf(measurement);
          const { removed, worth } = measurement;
          const rough = worth < few ? ", rough" : "";
          return {
            name,
            below: `${size} · draws worth ${worth.toFixed(0)} after it${rough}`,
            intervals: [
              {
                ...removed,
                look: "solid",
                words: shareText(removed.value),
                says: `${name}, ${size}: ${shareText(removed.value)} removed, limits ${shareText(removed.lower)} to ${shareText(removed.upper)}`,
              },
            ],
          };
        }),
      },
    ],
    room: Math.min(most, usual),
    numbers: 60,
  };
}

/** The measurements as numbers, a row a study, the most first. */
export function measurementsTable({ influence, arm, asked, horizon }: MeasurementsInput): FigureTable {
  const share = { decimals: 1, unit: "%" };
  return {
    caption: `Share of the variance between draws that a study would remove on average. ${askedWords(asked, horizon).title}, ${armWithin(arm)}`,
    columns: [
      { name: "Study" },
      { name: "Size" },
      { name: "Removed", ...share },
      { name: "Lower limit", ...share },
      { name: "Upper limit", ...share },
      { name: "Draws worth something after it", decimals: 0 },
    ],
    rows: (influence?.measurements ?? []).map((measurement) => [
      ...studyOf(measurement),
      100 * measurement.removed.value,
      100 * measurement.removed.lower,
      100 * measurement.removed.upper,
      measurement.worth,
    ]),
    blank: "not known",
  };
}
