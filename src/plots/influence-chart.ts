import type { Leaning, Limited } from "../schema/drawn-influence.ts";
import { armWithin } from "./arm-within.ts";
import { type InfluenceInput, leaningName } from "./influence-input.ts";
import { influenceFinding } from "./influence-words.ts";
import type { LaneChart, LaneInterval, LaneRow } from "./lane-chart.ts";
import { limitedText } from "./limited-text.ts";
import { askedWords, outcomeText } from "./outcome.ts";
import { outcomeScale } from "./outcome-scale.ts";

/** Lanes that room is kept for. */
const usual = 10;

function laneOf(leaning: Leaning, { names, asked, horizon }: InfluenceInput): LaneRow {
  const { key, low, high, correlation } = leaning;
  const name = leaningName(key, names);
  const end = (found: Limited, look: LaneInterval["look"], where: string): LaneInterval => {
    const text = (value: number): string => outcomeText(value, asked, horizon);
    return {
      ...found,
      look,
      words: text(found.value),
      says: `${name}, fifth of the draws where it is ${where}: ${text(found.value)}, limits ${text(found.lower)} to ${text(found.upper)}`,
    };
  };
  return {
    name,
    below: `corr. ${correlation === null ? "not known" : limitedText(correlation)}`,
    intervals: [end(low, "open", "lowest"), end(high, "solid", "highest")],
  };
}

/** The lanes of a tornado over draws: the mean outcome in the fifths of the draws where a number is lowest and highest, the farthest apart first, at most so many. */
export function influenceChart(input: InfluenceInput, most: number): LaneChart {
  const { influence, arm, asked, horizon } = input;
  const leanings = influence?.leanings ?? [];
  const largest = Math.max(0, ...leanings.flatMap(({ low, high }) => [low.upper, high.upper]));
  const { to, ticks } = outcomeScale(asked, horizon, largest);
  const { title } = askedWords(asked, horizon);
  return {
    name: "influence-figure",
    label: `${title}, ${armWithin(arm)}, and what it leans on over the draws. ${influenceFinding(input)}`,
    key: ["Open: where the number is lowest; filled: where it is highest.", "Bars: 95\u00a0% limits, draws resampled."],
    axis: { from: 0, to, ticks, title },
    reference:
      influence === null
        ? null
        : { at: influence.mean, words: `all draws: ${outcomeText(influence.mean, asked, horizon)}` },
    groups: [{ heading: "", rows: leanings.slice(0, most).map((leaning) => laneOf(leaning, input)) }],
    room: Math.min(most, usual),
    numbers: asked.outcome === "units" ? 78 : 60,
  };
}
