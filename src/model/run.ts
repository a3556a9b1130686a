import type { DayForces, Physiology, TransfusionPolicy } from "../kernel/index.ts";
import type { CountLayout } from "../stats/index.ts";
import type { Cause } from "./competing-events.ts";
import type { ArmChange, Dose } from "./arm-effects.ts";
import type { EffectOnDay } from "./effect-on-day.ts";
import type { Milestones } from "./observe.ts";
import type { Typical } from "./typical.ts";

/** One arm, ready to simulate. */
export interface RunArm {
  readonly name: string;
  readonly doses: readonly Dose[];
  readonly effects: readonly EffectOnDay[];
  /** What the effects do, day by day. */
  readonly forces: DayForces;
  readonly changes: readonly ArmChange[];
  readonly factors: Readonly<Record<Cause, number>>;
}

/** A run, ready to simulate: everything the request and the facts say, checked and worked out once. Days on the therapy clock. */
export interface Run {
  readonly seed: number;
  readonly typical: Typical;
  /** What the reader changed of the table of parameters. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly physiology: Physiology;
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
}
