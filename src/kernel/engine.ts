import type { DayPlan } from "./advance-day.ts";
import type { Lanes, TakeRow } from "./lanes.ts";
import type { DaysPlan, Heard } from "./pass-days.ts";
import type { Physiology } from "./physiology.ts";

/** What integrates lanes: in TypeScript, or two lanes at a time in WebAssembly. Every engine gives the same bits; lanes, days and what is heard as in `makeLanes`, `advanceDay` and `passDays`. */
export interface Engine {
  readonly name: "typescript" | "simd";
  /** A row of zeros where the engine reads fastest. */
  readonly takeRow: TakeRow;
  /** How many lanes side by side it moves fastest; more are moved too. */
  readonly width: number;
  /** How few take as long as one. */
  readonly least: number;
  /** Lanes may be more than asked for: `size` says how many, and rows that go along with them have as many. */
  readonly makeLanes: (size: number, stages: number) => Lanes;
  readonly advanceDay: (lanes: Lanes, count: number, plan: DayPlan, physiology: Physiology) => void;
  readonly passDays: (lanes: Lanes, count: number, plan: DaysPlan, physiology: Physiology, heard: Heard) => void;
  /** Does some work, after which the rows and lanes made in it are no longer to be used. */
  readonly within: <Value>(work: () => Value) => Value;
}
