import type { Summary } from "../schema/summary.ts";
import { dotCount } from "./days-dots.ts";
import { type DaysReadout, daysReadout, dotWords, exactPercent } from "./days-readout.ts";
import type { FigureArm } from "./figure-arm.ts";
import { armIn } from "./independence-view.ts";
import { numeral } from "./numeral.ts";

interface FindingOptions {
  readonly summary: Summary;
  readonly arms: readonly FigureArm[];
  readonly day: number;
}

/** More arms than this are said as the range of their dots. */
const mostNamed = 4;

/** The dots in words: how many of 50 are independent by the day, and how many not by the horizon, each arm in its order; of many arms the fewest and the most, which names no arm. */
export function daysFinding({ summary, arms, day }: FindingOptions): string {
  const read = arms.flatMap(({ arm, label }) => {
    const held = armIn(summary, arm);
    return held === undefined ? [] : [{ label, ...daysReadout(held, day) }];
  });
  const end = `not reached by day ${summary.horizon}`;
  const lead = `Of ${summary.patients} simulated patients, in fiftieths: `;
  if (read.length > mostNamed) {
    const of = (value: (one: DaysReadout) => number): string => range(read.map(value));
    return `${lead}${of(({ by }) => by)} of ${dotCount} by day ${day}, ${of(({ never }) => never)} ${end}, in ${numeral(read.length)} arms.`;
  }
  const parts = read.map(
    ({ label, by, share, never }) => `${label} ${dotWords(by, day)} (${exactPercent(share)}), ${never} ${end}`,
  );
  return `${lead}${parts.join("; ")}.`;
}

function range(some: readonly number[]): string {
  const [least, most] = [Math.min(...some), Math.max(...some)];
  return least === most ? String(least) : `${least} to ${most}`;
}
