import { counted } from "../base/counted.ts";
import type { ArmSummary, Summary } from "../schema/summary.ts";
import { armWithin } from "./arm-within.ts";
import { quantileRange } from "./drawn-range.ts";
import { dotCount } from "./days-dots.ts";
import { type DaysReadout, daysReadout, dotWords, exactPercent } from "./days-readout.ts";
import type { FigureArm } from "./figure-arm.ts";
import { armIn } from "./independence-view.ts";
import { labelled } from "./labelled.ts";
import { numeral } from "./numeral.ts";
import { percent } from "./percent.ts";

interface FindingOptions {
  readonly summary: Summary;
  readonly arms: readonly FigureArm[];
  readonly day: number;
}

/** More arms than this are said as the range of their dots. */
const mostNamed = 4;

/** The dots in words: how many of 50 are independent by the day, and how many not by the horizon, each arm in its order; of many arms the fewest and the most, which names no arm. */
export function daysFinding({ summary, arms, day }: FindingOptions): string {
  const read = arms.flatMap((figureArm) => {
    const held = armIn(summary, figureArm.arm);
    const label = armWithin(figureArm);
    return held === undefined ? [] : [{ label, half: halfWords(held, summary.horizon), ...daysReadout(held, day) }];
  });
  const end = `not reached by day ${summary.horizon}`;
  const lead = `Of ${counted(summary.patients, "simulated patient")}, in fiftieths: `;
  if (read.length > mostNamed) {
    const of = (value: (one: DaysReadout) => number): string => range(read.map(value));
    return `${lead}${of(({ by }) => by)} of ${dotCount} by day ${day}, ${of(({ never }) => never)} ${end}, in ${numeral(read.length)} arms.`;
  }
  const parts = read.map(({ label, by, share, range: limits, never, half }) =>
    labelled(label, `${dotWords(by, day)} (${shareWords(share, limits)}), ${never} ${end}${half}`),
  );
  const unknown =
    summary.draws === undefined
      ? ""
      : ` Ranges are what nobody knows: 90\u00a0% of ${counted(summary.draws, "parameter draw")}.`;
  return `${lead}${parts.join("; ")}.${unknown}`;
}

/** "45.0 %, from 30 % to 61 %". */
function shareWords(share: number, limits: DaysReadout["range"]): string {
  const exact = exactPercent(share);
  return limits === null ? exact : `${exact}, from ${percent(limits.lower)} to ${percent(limits.upper)}`;
}

/** ", half of all between day 80 and day 130": what nobody knows of it; empty in a run without draws. */
function halfWords(arm: ArmSummary, horizon: number): string {
  const limits = quantileRange(arm, "p50");
  if (limits === null) return "";
  if (limits.lower === null) return `, half of all not by day ${horizon}`;
  return limits.upper === null
    ? `, half of all from day ${limits.lower.toFixed(0)} on or not by day ${horizon}`
    : `, half of all between day ${limits.lower.toFixed(0)} and day ${limits.upper.toFixed(0)}`;
}

function range(some: readonly number[]): string {
  const [least, most] = [Math.min(...some), Math.max(...some)];
  return least === most ? String(least) : `${least} to ${most}`;
}
