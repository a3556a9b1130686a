import { counted } from "../../../base/counted.ts";
import { monteCarloError } from "../../status/monte-carlo-error.ts";
import { plusMinus } from "../../words/plus-minus.ts";
import { type RunRecord, valueInRun } from "./run-record.ts";

/** The endpoint of a run, its competing events, and what ± is. */
export function endpointParagraph(record: RunRecord): string {
  const { request, summary } = record;
  const { horizon, window, titre } = request;
  return [
    `Transfusion independence counted from the day of the last transfusion (day 0 if there was none) once neither a transfusion nor a competing event followed within ${window} d; it ended with the next of either.`,
    "Death, relapse and a second graft were competing events.",
    `Every patient was followed to day ${horizon + window}, so that nothing dated by the horizon of ${horizon} d was censored, and cumulative incidences (Aalen–Johansen) are shares of simulated patients.`,
    `Recovery was the first of ${counted(valueInRun(record, "recoveryRun"), "day")} in a row with at least ${valueInRun(record, "recoveryCount")} · 10⁹/L reticulocytes; antibody counted as low when the titres of IgM and IgG were both under 1:${titre}.`,
    ...(request.arms.length === 1
      ? []
      : ["Differences compare each simulated patient with himself, which no study can observe."]),
    `Numbers after ± are Monte-Carlo error: half the width of 95\u00a0% limits by Wilson's score method for shares (at most ${plusMinus(monteCarloError(summary))} here), 1.96 standard errors for means.`,
    `The fingerprint of the result is ${summary.fingerprint}.`,
  ].join(" ");
}
