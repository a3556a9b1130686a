import * as z from "zod/mini";
import { CourseState } from "./course-state.ts";
import { ArmCourse } from "./patient-course.ts";
import { RunRequest } from "./run-request.ts";
import { oneOf } from "./settings.ts";

/** From what days are counted: the first dose, the diagnosis, the graft. */
export const Clock = oneOf(["therapy", "diagnosis", "transplant"]);
export type Clock = z.infer<typeof Clock>;

/** One state of the first patients of a run: of so many the quantiles by day of a clock, of so many the single courses; of the first so many draws of a run under draws, what they make of the median. */
export const RecoveryRequest = z.strictObject({
  run: RunRequest,
  state: CourseState,
  clock: Clock,
  patients: z.int().check(z.minimum(1), z.maximum(512)),
  paths: z.int().check(z.minimum(0), z.maximum(2000)),
  draws: z.exactOptional(z.int().check(z.minimum(1), z.maximum(400))),
});
export type RecoveryRequest = z.infer<typeof RecoveryRequest>;

/** By day; null where nobody is seen. */
const byDay = z.array(z.nullable(z.number()));

/** Between what 90 % of so many draws, each lived by the same patients, put the median of those still seen: quantiles 0.05 and 0.95 by day. */
const MedianLimits = z.strictObject({ lower: byDay, upper: byDay, draws: z.int() });
export type MedianLimits = z.infer<typeof MedianLimits>;

/** How an arm's patients stand: how many are still seen (alive, without relapse and second graft), and quantiles across them, type 7. */
const ArmBands = z.strictObject({
  arm: z.string(),
  n: z.array(z.int()),
  p5: byDay,
  p25: byDay,
  p50: byDay,
  p75: byDay,
  p95: byDay,
  /** Where draws were asked for. */
  median: z.exactOptional(MedianLimits),
});
export type ArmBands = z.infer<typeof ArmBands>;

const outcome = ArmCourse.shape;

/** One patient: `from` is the first day of his `values`, on the clock asked for; what becomes of him is told on the therapy clock. */
const RecoveryPath = z.strictObject({
  slot: z.int(),
  from: z.int(),
  arms: z.array(
    z.strictObject({
      values: z.instanceof(Float64Array),
      independent: outcome.independent,
      dependentAgain: outcome.dependentAgain,
      recovery: outcome.recovery,
      event: outcome.event,
    }),
  ),
});
export type RecoveryPath = z.infer<typeof RecoveryPath>;

/** Quantiles of one state across patients, and single courses, by arm; units as in `ArmCourse`. On the therapy clock days begin 60 before the first dose, or where the earliest patient does; on the others everybody is seen from his first dose on. */
export const Recovery = z.strictObject({
  /** Patients behind the quantiles: start days for which nobody was eligible are left out. */
  patients: z.int(),
  /** The day of the clock the quantiles begin on, one a day from there. */
  from: z.int(),
  arms: z.array(ArmBands),
  /** Fewer than asked for where so many would not fit into four million values. */
  paths: z.array(RecoveryPath),
});
export type Recovery = z.infer<typeof Recovery>;
