import { immunosuppression, plannedImmunosuppression } from "./immunosuppression.ts";
import type { CompletePatient } from "./oracle-patient.ts";
import { firstDay } from "./run-in.ts";
import type { ScheduledEffect } from "./scheduled-effect.ts";
import { effectsOf, isOn } from "./scheduled-effect.ts";

/**
 * P(t) in closed form: on each day the rate of loss is linear in I, whose integral is known. No cell is born, so every deplete effect
 * is a factor spared + (1 − spared)·exp(−rate·days of it so far), whatever else acts. `day` names the day whose events are done.
 */
export function plasmaCells(
  patient: CompletePatient,
  schedule: readonly ScheduledEffect[],
  lastDay: number,
): (day: number, time: number) => number {
  const { kP, beta, Tdx } = patient;
  const plan = plannedImmunosuppression(Tdx);
  const actual = immunosuppression(Tdx, schedule);
  const depletes = effectsOf(schedule, "deplete");
  const start = Math.exp(kP * (-firstDay - beta * (plan.integral(0) - plan.integral(firstDay))));

  let log = Math.log(start);
  const days = Array.from({ length: lastDay - firstDay + 2 }, (_, index) => {
    const day = firstDay + index;
    for (const bolus of effectsOf(schedule, "bolus")) if (bolus.day === day) log += Math.log(bolus.left);
    const theta = effectsOf(schedule, "net").reduce((sum, net) => sum + (isOn(net, day) ? net.theta : 0), 0);
    const attack = effectsOf(schedule, "gvp").reduce((sum, { from, rate }) => sum + (from <= day ? rate : 0), 0);
    const today = { log, natural: kP * Math.exp(theta), attack, integral: actual.integral(day) };
    const unprotected = 1 - beta * (actual.integral(day + 1) - today.integral);
    log -= today.natural * unprotected + attack;
    return today;
  });
  return (day, time) => {
    const today = days[day - firstDay];
    if (today === undefined) throw new Error(`day ${day} lies outside the run`);
    const since = time - day;
    const unprotected = since - beta * (actual.integral(time) - today.integral);
    let cells = Math.exp(today.log - today.natural * unprotected - today.attack * since);
    for (const { from, days: length, rate, spared } of depletes) {
      cells *= spared + (1 - spared) * Math.exp(-rate * Math.min(Math.max(time - from, 0), length));
    }
    return cells;
  };
}
