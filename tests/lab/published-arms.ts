import type { Arm } from "../../src/schema/arm.ts";

/** Watchful waiting and the three regimens of cord blood, as published. */
export const publishedArms: Arm[] = ["watch", "ucb-single", "ucb-mnc-x3", "ucb-msc"].map((regimen) => ({
  arm: regimen,
  regimens: [{ regimen, start: 0, dose: 1, every: null }],
}));
