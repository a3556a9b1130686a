import type { Regimen } from "../schema/regimen.ts";
import type { Cause } from "./competing-events.ts";

/** What regimens given together multiply each hazard by; a second graft is nobody's harm, and of none every factor is 1. */
export function harmFactors(regimens: readonly Regimen[]): Readonly<Record<Cause, number>> {
  return {
    dead: regimens.reduce((all, { deathFactor }) => all * deathFactor, 1),
    relapsed: regimens.reduce((all, { relapseFactor }) => all * relapseFactor, 1),
    regrafted: 1,
  };
}
