import type { Arm } from "../../src/schema/arm.ts";
import { armOf } from "../request-of.ts";

/** Watchful waiting and the three regimens of cord blood, as published. */
export const publishedArms: Arm[] = ["watch", "ucb-single", "ucb-mnc-x3", "ucb-msc"].map((regimen) => armOf(regimen));
