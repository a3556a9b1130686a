import { type DiagnosisDay, onDiagnosisClock } from "../base/clock.ts";
import type { ScheduledEffect } from "../schema/scheduled-effect.ts";
import type { ArmChange } from "./arm-effects.ts";
import type { EffectOnDay } from "./effect-on-day.ts";
import type { Branch } from "./run.ts";

function scheduled(effect: EffectOnDay | ArmChange, start: DiagnosisDay, escape: number): ScheduledEffect {
  if (effect.kind === "supply") {
    const { kind, day, eps, decay, escapeShare } = effect;
    const lacksAntigen = escape < escapeShare;
    return { kind, day: onDiagnosisClock(day, start), eps, decay, lacksAntigen, escapeShare };
  }
  if ("from" in effect) return { ...effect, from: onDiagnosisClock(effect.from, start) };
  const moved = { ...effect, day: onDiagnosisClock(effect.day, start) };
  if (moved.kind !== "taper" && moved.kind !== "hold") return moved;
  return moved.decided === undefined ? moved : { ...moved, decided: onDiagnosisClock(moved.decided, start) };
}

/** What a branch of an arm does to a patient who starts on day `start` and whose uniform number for units is `escape`, as a file of patients writes it: all that begins by `lastDay` of the diagnosis clock. */
export function armSchedule(
  branch: Branch,
  start: DiagnosisDay,
  escape: number,
  lastDay: DiagnosisDay,
): readonly ScheduledEffect[] {
  return [...branch.effects, ...branch.changes]
    .map((effect) => scheduled(effect, start, escape))
    .filter((effect) => ("from" in effect ? effect.from : "day" in effect ? effect.day : lastDay) <= lastDay);
}
