import type { CompletePatient } from "./oracle-patient.ts";
import { firstDay } from "./run-in.ts";
import type { ScheduledEffect } from "./scheduled-effect.ts";
import { effectsOf, isOn } from "./scheduled-effect.ts";

const tauP = 8;

/** D at the start of each day from −40 to `lastDay` + 1, and within the day: D relaxes towards a target that moves on whole days only. */
export function graftSupply(
  { SD }: CompletePatient,
  schedule: readonly ScheduledEffect[],
  lastDay: number,
): (day: number, time: number) => number {
  const rises = effectsOf(schedule, "graft");
  const targets: number[] = [];
  const starts: number[] = [];
  let supply = SD;
  for (let day = firstDay; day <= lastDay + 1; day++) {
    const target = SD * (1 + rises.reduce((sum, graft) => sum + (isOn(graft, day) ? graft.rise : 0), 0));
    starts.push(supply);
    targets.push(target);
    supply = target + (supply - target) * Math.exp(-1 / tauP);
  }
  return (day, time) => {
    const target = targets[day - firstDay] ?? Number.NaN;
    return target + ((starts[day - firstDay] ?? Number.NaN) - target) * Math.exp((day - time) / tauP);
  };
}

/** C of the doses with or without the antigen: the response of the progenitor pool to decaying impulses, in closed form. */
export function cordSupply(schedule: readonly ScheduledEffect[], lacksAntigen: boolean): (time: number) => number {
  const doses = effectsOf(schedule, "supply").filter((dose) => dose.lacksAntigen === lacksAntigen);
  return (time) =>
    doses.reduce((sum, { day, eps, decay }) => {
      const since = time - day;
      if (since <= 0) return sum;
      const response =
        Math.abs(decay - tauP) < 1e-9
          ? (since / tauP) * Math.exp(-since / tauP)
          : (decay / (decay - tauP)) * (Math.exp(-since / decay) - Math.exp(-since / tauP));
      return sum + eps * response;
    }, 0);
}
