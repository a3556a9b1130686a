import { type DiagnosisDay, onDiagnosisClock } from "../base/clock.ts";
import type { ScheduledEffect } from "../schema/scheduled-effect.ts";
import type { ArmChange } from "./arm-effects.ts";
import type { EffectOnDay } from "./effect-on-day.ts";
import type { RunArm } from "./run.ts";

function scheduled(effect: EffectOnDay | ArmChange, start: DiagnosisDay, escape: number): ScheduledEffect {
  if (effect.kind === "supply") {
    const { kind, day, eps, decay, escapeShare } = effect;
    const lacksAntigen = escape < escapeShare;
    return { kind, day: onDiagnosisClock(day, start), eps, decay, lacksAntigen, escapeShare };
  }
  return "from" in effect
    ? { ...effect, from: onDiagnosisClock(effect.from, start) }
    : { ...effect, day: onDiagnosisClock(effect.day, start) };
}

/** What an arm does to a patient who starts on day `start` and whose uniform number for units is `escape`, as a file of patients writes it: all that begins by `lastDay` of the diagnosis clock. */
export function armSchedule(
  arm: RunArm,
  start: DiagnosisDay,
  escape: number,
  lastDay: DiagnosisDay,
): readonly ScheduledEffect[] {
  return [...arm.effects, ...arm.changes]
    .map((effect) => scheduled(effect, start, escape))
    .filter((effect) => ("from" in effect ? effect.from : "day" in effect ? effect.day : lastDay) <= lastDay);
}
