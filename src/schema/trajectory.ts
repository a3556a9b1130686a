import * as z from "zod/mini";

/** One patient's days 0 to 365 (or his last) on the diagnosis clock: [day, haemoglobin g/dL, reticulocytes %, IgM, IgG in multiples of A50]. */
export const Trajectory = z.strictObject({
  id: z.string(),
  runInDays: z.array(z.int()),
  transfusionDays: z.array(z.int()),
  rows: z.array(z.tuple([z.int(), z.number(), z.number(), z.number(), z.number()])),
});
export type Trajectory = z.infer<typeof Trajectory>;
