import type { Prediction } from "../schema/prediction.ts";
import type { Target } from "../schema/target.ts";
import { unitOf } from "../schema/tested-measure.ts";
import type { TestedRow } from "../schema/tested-row.ts";
import { publishedNumber } from "./predict-targets.ts";

/** How far a number of predictions.csv, written with four digits, may be from that of targets.csv. */
const WRITTEN = 6e-4;

const percents: Readonly<Record<number, string>> = { 0.25: "a quarter", 0.5: "half", 0.75: "three quarters" };

/** What was counted or timed, in words: of a quantile of days which. */
function saying({ statistic, measure, value, day, clock }: Target): string {
  if (measure === "quantile of days" && statistic.startsWith("quantile")) {
    return `days by which ${percents[value ?? NaN] ?? String(value)} of the resolved had resolved`;
  }
  const from = clock === "therapy" ? "the first dose" : clock;
  const by =
    day === null || measure === "quantile of days" ? "" : `, day ${day}${from === null ? "" : ` from ${from}`}`;
  return `${statistic.replaceAll(">=", "≥")}${by}`;
}

/** Whether a prediction was made of the number that stands in the row now. */
function isOf(prediction: Prediction, value: number): boolean {
  return Math.abs(prediction.value - value) <= WRITTEN * Math.max(Math.abs(value), 1e-9);
}

function untested(target: Target): string {
  return target.untested ?? "not simulated yet: run npm run erythron -- predictions";
}

/** Each published number of targets.csv beside its row of predictions.csv; untested, with the reason, where it is not simulated or has changed since. */
export function testedRows(targets: readonly Target[], predictions: readonly Prediction[]): readonly TestedRow[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return targets.map((target): TestedRow => {
    const { id, study, doi, population, measure, n, note, role } = target;
    const about = { id, study, doi, population, says: saying(target), n, note };
    const found = byId.get(id);
    if (measure === null || role === "context" || found === undefined || !isOf(found, publishedNumber(target))) {
      const none = { median: null, low50: null, high50: null, low90: null, high90: null };
      const unit = measure === null ? null : unitOf(measure);
      const value = target.value;
      const rest = { place: null, tail: null, draws: null, untested: untested(target) };
      return { ...about, standing: "untested", unit, value, ...none, ...rest };
    }
    const { value, median, low50, high50, low90, high90, place, tail, draws } = found;
    const numbers = { value, median, low50, high50, low90, high90, place, tail, draws, untested: null };
    return { ...about, standing: role === "fit" ? "fitted" : "predicted", unit: unitOf(measure), ...numbers };
  });
}
