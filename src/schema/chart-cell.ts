import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { CellIds } from "./cell-ids.ts";
import { orControl } from "./control-name.ts";
import { oneOf, settings } from "./settings.ts";

const patientRemedy = "use the number of a patient, a whole number from 1 to 1000000";

const patient = z.int(patientRemedy).check(z.minimum(1, patientRemedy), z.maximum(1_000_000, patientRemedy));

const shape = {
  kind: z.literal("chart"),
  id: z.exactOptional(CellId),
  show: oneOf(["independence", "patient", "observed"]),
  of: CellId,
  over: z.exactOptional(CellIds),
};

/** A figure: independence in a run, with observed cases in lanes above it; one patient of a run, the first or number `patient`; or what the cases of a reader's own show. */
export const ChartCell = settings({ ...shape, patient: z.exactOptional(patient) });
export type ChartCell = z.infer<typeof ChartCell>;

/** A figure as a document says it: the patient may be left to a control. */
export const OpenChartCell = settings({ ...shape, patient: z.exactOptional(orControl(patient)) });
export type OpenChartCell = z.infer<typeof OpenChartCell>;
