import type { TherapyDay } from "../base/clock.ts";
import { power } from "../kernel/index.ts";
import type { Arm, ArmRegimen } from "../schema/arm.ts";
import type { Effect } from "../schema/effect.ts";
import type { EffectOnDay } from "./effect-on-day.ts";

/** A change of immunosuppression as an arm states it, `day` on the therapy clock: a faster taper to 0 over `over` days, or a level held for `over` days and brought back; where a rule decides about it, on day `decided`. */
export type ArmChange =
  | { readonly kind: "taper"; readonly day: number; readonly over: number; readonly decided?: number }
  | {
      readonly kind: "hold";
      readonly day: number;
      readonly level: number;
      readonly over: number;
      readonly decided?: number;
    };

/** The days an effect is dosed on, by its row and what the arm changes. */
function doseDays(effect: Effect, regimen: ArmRegimen): readonly number[] {
  const first = regimen.start + effect.day;
  if (effect.onDays !== null) return effect.onDays.map((day) => first + day);
  const every = regimen.every ?? effect.every ?? 0;
  return Array.from({ length: effect.doses }, (_, index) => first + index * every);
}

/** One dose given. */
export interface Dose {
  readonly regimen: string;
  readonly day: TherapyDay;
}

/** What an arm gives and when, whether its effects act or not: each regimen's days of any dose once, in rising order. A regimen at dose 0 is not given. */
export function armDoses(arm: Arm, effects: readonly Effect[]): readonly Dose[] {
  const given = arm.regimens.filter(({ dose }) => dose > 0);
  return given.flatMap((part) => {
    const own = effects.filter(({ regimen }) => regimen === part.regimen);
    const days = new Set(own.flatMap((effect) => doseDays(effect, part)));
    return [...days].toSorted((one, other) => one - other).map((day) => ({ regimen: part.regimen, day }));
  });
}

/** What so many times a dose leaves, where one dose leaves `left`. */
function leftBy(left: number, dose: number): number {
  return dose === 1 ? left : power(left, dose);
}

/** One dose of one effect, `day` being the day it is given. */
function dosed(effect: Effect, regimen: ArmRegimen, day: number): EffectOnDay | ArmChange {
  const size = effect.size * regimen.dose;
  const from = day + (effect.lag ?? 0);
  const days = effect.days ?? Infinity;
  const decay = effect.decay ?? Infinity;
  switch (effect.kind) {
    case "deplete":
      return { kind: "deplete", from, days, rate: size, spared: effect.spared ?? 0 };
    case "bolus":
      return { kind: "bolus", day: from, left: leftBy(effect.size, regimen.dose) };
    case "net":
      return { kind: "net", from, days, theta: size };
    case "remove":
      return { kind: "remove", day: from, left: leftBy(effect.size, regimen.dose) };
    case "immunosuppression":
      return {
        ...(effect.size === 0
          ? { kind: "taper", day: from, over: days }
          : { kind: "hold", day: from, level: size, over: days }),
        ...(regimen.rule === undefined ? {} : { decided: regimen.start }),
      };
    case "gvp":
      return { kind: "gvp", from, rate: size };
    case "supply":
      return { kind: "supply", day: from, eps: size, decay, escapeShare: effect.escapeShare ?? 0 };
    case "calm":
      return { kind: "calm", day: from, size, decay, output: effect.output ?? 0, regimen: effect.regimen };
    case "epo":
      return { kind: "epo", from, days, add: size };
    case "graft":
      return { kind: "graft", from, days, rise: size };
  }
}

/** Every dose of every effect of an arm that `acts`, on the therapy clock: effects of its regimens one after the other. A regimen at dose 0 is not given. */
export function armEffects(
  arm: Arm,
  effects: readonly Effect[],
  acts: (effect: Effect) => boolean,
): { readonly effects: readonly EffectOnDay[]; readonly changes: readonly ArmChange[] } {
  const given = arm.regimens.filter(({ dose }) => dose > 0);
  const doses = given.flatMap((regimen) =>
    effects
      .filter((effect) => effect.regimen === regimen.regimen && acts(effect))
      .flatMap((effect) => doseDays(effect, regimen).map((day) => dosed(effect, regimen, day))),
  );
  return {
    effects: doses.filter((dose): dose is EffectOnDay => dose.kind !== "taper" && dose.kind !== "hold"),
    changes: doses.filter((dose): dose is ArmChange => dose.kind === "taper" || dose.kind === "hold"),
  };
}
