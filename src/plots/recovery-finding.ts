import { counted, nounFor } from "../base/counted.ts";
import { armWithin } from "./arm-within.ts";
import { labelled } from "./labelled.ts";
import { numeral } from "./numeral.ts";
import { clockOrigins, type RecoveryOptions } from "./recovery-options.ts";
import { bandsOf, medianDraws, onDay, type RecoveryDay, recoverySpan } from "./recovery-rows.ts";
import { sentenceCase } from "./sentence-case.ts";
import { type StatePanel, statePanel, stateWords } from "./state-panel.ts";

/** More arms than this are said as the range of their medians. */
const mostNamed = 4;

/** Where the patients stand on the last day of the figure: each arm's median and middle half with how many are still seen; of many arms the least and greatest median, which names no arm. */
export function recoveryFinding(options: RecoveryOptions): string {
  const { recovery, state, clock, arms } = options;
  if (recovery === null) return "";
  const panel = statePanel(state);
  const day = recoverySpan(options).to;
  const read = arms.flatMap((figureArm) => {
    const bands = bandsOf(recovery, figureArm.arm);
    return bands === undefined ? [] : [{ label: armWithin(figureArm), at: onDay(recovery, bands, day) }];
  });
  if (read.length === 0) return "";
  const lead = `${sentenceCase(panel.name)} ${counted(day, "day")} from ${clockOrigins[clock]}`;
  if (read.length > mostNamed) {
    const medians = read.flatMap(({ at }) => at.p50 ?? []);
    if (medians.length === 0) return `${lead}: nobody seen.`;
    const [least, most] = [Math.min(...medians), Math.max(...medians)].map((value) => stateWords(panel, value));
    const range = least === most ? least : `${least} to ${most}`;
    return `${lead}: the medians of ${numeral(medians.length)} ${nounFor(medians.length, "arm")}, each of the patients still seen, are ${range}.`;
  }
  const draws = medianDraws(recovery);
  const unknown =
    draws === undefined
      ? ""
      : ` The range under the draws is what nobody knows: 90\u00a0% of ${counted(draws, "parameter draw")}.`;
  const parts = read.map(({ label, at }) => labelled(label, armWords(panel, at)));
  return `${lead}, median and middle half of the patients still seen: ${parts.join("; ")}. Of ${counted(recovery.patients, "simulated patient")}.${unknown}`;
}

function armWords(panel: StatePanel, { n, p25, p50, p75, range }: RecoveryDay): string {
  if (p50 === null || p25 === null || p75 === null) return "nobody seen";
  const unknown =
    range === null ? "" : `; median ${panel.words(range.lower)} to ${panel.words(range.upper)} under the draws`;
  return `${stateWords(panel, p50)} (${panel.words(p25)} to ${panel.words(p75)}; ${n} seen${unknown})`;
}
