import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { CourseState } from "./course-state.ts";
import { duration } from "./duration.ts";
import { line } from "./line.ts";
import { oneOf, settings } from "./settings.ts";

/** What a measure needs besides its arm, and what it is in. */
export const measureNeeds = {
  independent: { needs: ["day"], unit: "%" },
  current: { needs: ["day"], unit: "%" },
  dead: { needs: ["day"], unit: "%" },
  relapsed: { needs: ["day"], unit: "%" },
  lost: { needs: ["day"], unit: "%" },
  recovered: { needs: ["day"], unit: "%" },
  haemoglobin10: { needs: ["day"], unit: "%" },
  antibody: { needs: ["day"], unit: "%" },
  median: { needs: [], unit: "d" },
  days: { needs: ["day"], unit: "d" },
  gain: { needs: ["day"], unit: "d" },
  gained: { needs: ["day"], unit: "%" },
  same: { needs: ["day"], unit: "%" },
  fewer: { needs: ["day"], unit: "%" },
  units: { needs: [], unit: "units" },
  saved: { needs: ["day"], unit: "units" },
  iron: { needs: [], unit: "mg" },
  state: { needs: ["day", "patient", "state"], unit: "" },
} as const;

/** The measures of which the lab keeps sums only at two days. */
const twoDays: readonly string[] = ["days", "gain", "gained", "same", "fewer", "saved"];

export const MeasureName = oneOf([
  "independent",
  "current",
  "dead",
  "relapsed",
  "lost",
  "recovered",
  "haemoglobin10",
  "antibody",
  "median",
  "days",
  "gain",
  "gained",
  "same",
  "fewer",
  "units",
  "saved",
  "iron",
  "state",
]);
export type MeasureName = z.infer<typeof MeasureName>;

const slot = "use the number of a patient, a whole number from 1 to 1000000";

const shape = {
  measure: MeasureName,
  arm: z.exactOptional(line(80)),
  day: z.exactOptional(duration(0, 1460)),
  run: z.exactOptional(CellId),
  patient: z.exactOptional(z.int(slot).check(z.minimum(1, slot), z.maximum(1_000_000, slot))),
  state: z.exactOptional(CourseState),
};

interface Measured {
  readonly measure: MeasureName;
  readonly day?: number;
  readonly patient?: number;
  readonly state?: CourseState;
}

/** What a measure lacks, setting by setting, and in words; `byDays`: its days are said elsewhere. Total. */
export function lacksOf(measured: Measured, byDays = false): readonly (readonly [setting: string, message: string])[] {
  const { measure, day } = measured;
  const missing = measureNeeds[measure].needs.flatMap((need) =>
    measured[need] === undefined && !(byDays && need === "day")
      ? [[need, `state ${need}: ${measure} needs it`] as const]
      : [],
  );
  const offDay = twoDays.includes(measure) && day !== undefined && day !== 180 && day !== 365;
  return offDay ? [...missing, ["day", `use 180 d or 365 d: ${measure} is kept by these`] as const] : missing;
}

function objectTo(context: { readonly value: Measured; readonly issues: z.core.$ZodRawIssue[] }): void {
  for (const [setting, message] of lacksOf(context.value)) {
    context.issues.push({
      code: "custom",
      input: context.value,
      path: [setting],
      params: { reason: "shape" },
      message,
    });
  }
}

/** One number of a run: a share in percent, days, units or milligrams of iron by a day of the therapy clock; or (`state`) how one simulated patient stands on a day. Without `arm` the arm is the exercise's to say, else the first; without `run` the run is the exercise's. */
export const Measure = settings(shape).check(objectTo);
export type Measure = z.infer<typeof Measure>;

/** A measure, or the difference of two; whether it lacks anything the exercise says, as a curve has days of its own. */
export const Answer = settings({ ...shape, minus: z.exactOptional(Measure) });
export type Answer = z.infer<typeof Answer>;
