import type { Summary } from "../schema/summary.ts";
import type { FigureArm } from "./figure-arm.ts";
import { shareIndependent } from "./incidence-curve.ts";
import { percent } from "./percent.ts";

const early = 90;

/** The curves of the incidence figure in words: each arm's share by day 90 and by the horizon. */
export function independenceSentence(summary: Summary, arms: readonly FigureArm[]): string {
  const days = [...new Set([Math.min(early, summary.horizon), summary.horizon])];
  const parts = days.map((day) => `by day ${day}, ${shares(summary, arms, day)}`);
  return `Share of ${summary.patients} simulated patients independent of transfusion: ${parts.join("; ")}.`;
}

function shares(summary: Summary, arms: readonly FigureArm[], day: number): string {
  const parts = arms.flatMap(({ arm, label }) => {
    const share = shareIndependent(summary, arm, day);
    return share === undefined ? [] : [`${label} ${percent(share)}`];
  });
  return parts.join(", ");
}
