import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { CellIds } from "./cell-ids.ts";
import { orControl } from "./control-name.ts";
import { CourseState } from "./course-state.ts";
import { duration } from "./duration.ts";
import { line } from "./line.ts";
import { oneOf, settings } from "./settings.ts";

function whole(low: number, high: number, what: string) {
  const remedy = `use ${what}, a whole number from ${low} to ${high}`;
  return z.int(remedy).check(z.minimum(low, remedy), z.maximum(high, remedy));
}

const patient = whole(1, 1_000_000, "the number of a patient");
const day = duration(0, 1460);

const shape = {
  kind: z.literal("chart"),
  id: z.exactOptional(CellId),
  show: oneOf([
    "independence",
    "days",
    "difference",
    "recovery",
    "outcomes",
    "swimmer",
    "patient",
    "sweep",
    "tornado",
    "structure",
    "likelihood",
    "untreated",
    "belief",
    "identifiability",
    "ridge",
    "influence",
    "measurements",
    "indices",
    "evidence",
    "tested",
    "observed",
  ]),
  of: CellId,
  over: z.exactOptional(CellIds),
  view: z.exactOptional(oneOf(["incidence", "stacked", "current"])),
  by: z.exactOptional(oneOf(["180 d", "365 d"])),
  arm: z.exactOptional(line(80)),
  state: z.exactOptional(CourseState),
  clock: z.exactOptional(oneOf(["therapy", "diagnosis", "transplant"])),
  paths: z.exactOptional(whole(0, 2000, "how many single patients are drawn")),
  lanes: z.exactOptional(whole(1, 60, "how many patients have a lane")),
  outcome: z.exactOptional(oneOf(["independent", "median", "days", "units", "lost"])),
};

/** A figure of a run, of a sweep or of cases. It takes the settings it uses; the others wait until it shows something else. */
export const ChartCell = settings({ ...shape, day: z.exactOptional(day), patient: z.exactOptional(patient) });
export type ChartCell = z.infer<typeof ChartCell>;

/** A figure as a document says it: the day and the patient may be left to controls. */
export const OpenChartCell = settings({
  ...shape,
  day: z.exactOptional(orControl(day)),
  patient: z.exactOptional(orControl(patient)),
});
export type OpenChartCell = z.infer<typeof OpenChartCell>;
