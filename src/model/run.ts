import type { DayForces, Engine, Milestones, Physiology, TransfusionPolicy } from "../kernel/index.ts";
import type { Rule } from "../schema/rule.ts";
import type { CountLayout } from "../stats/index.ts";
import type { TherapyDay } from "../base/clock.ts";
import type { ArmChange, Dose } from "./arm-effects.ts";
import type { EffectOnDay } from "./effect-on-day.ts";
import type { HarmStep } from "./harm-factors.ts";
import type { ModelStructure } from "./model-structure.ts";
import type { Typical } from "./typical.ts";

/** What is done to a patient of an arm: all its regimens without a rule, and those whose rule held in him. */
export interface Branch {
  readonly doses: readonly Dose[];
  readonly effects: readonly EffectOnDay[];
  /** What the effects do, day by day. */
  readonly forces: DayForces;
  readonly changes: readonly ArmChange[];
  readonly harm: readonly HarmStep[];
}

/** A rule of an arm: which regimen it decides about, and on which day, the first the regimen would be given on. */
export interface ArmRule {
  readonly regimen: string;
  readonly day: TherapyDay;
  readonly rule: Rule;
}

/** One arm, ready to simulate. */
export interface RunArm {
  readonly name: string;
  readonly rules: readonly ArmRule[];
  /** One a combination of rules that hold: bit i of its place is rule i, so the first is where none does. Until the day of a rule, the branches it tells apart are the same to the bit. */
  readonly branches: readonly Branch[];
  /** The same number in arms that move plasma cells and antibody alike; undefined where no other does. */
  readonly immunity: number | undefined;
  /** The place of the first arm in which the same is done to patients on every day. */
  readonly livesAs: number;
}

/** A run, ready to simulate: everything the request and the facts say, checked and worked out once. Days on the therapy clock. */
export interface Run {
  readonly engine: Engine;
  readonly seed: number;
  readonly typical: Typical;
  /** What the reader changed of the table of parameters. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly structure: ModelStructure;
  readonly physiology: Physiology;
  /** A day on which nothing is done. */
  readonly resting: DayForces;
  readonly policy: TransfusionPolicy;
  readonly visit: number;
  readonly units: number;
  readonly window: number;
  /** The last day simulated: horizon + window, or as long as a recovery takes to confirm. */
  readonly end: number;
  readonly start: "treated" | number;
  readonly taper: readonly [number, number];
  readonly milestones: Milestones;
  readonly layout: CountLayout;
  readonly arms: readonly RunArm[];
  /** All that histories depend on, as a text: runs of the same text enrol the same patients, to the bit. Undefined under parameter draws, of which each has histories of its own that no other run asks for. */
  readonly historyText: string | undefined;
}
