import * as z from "zod/mini";

/** Where a worker's script is: as text to be started from a blob, or, while developing, as a module at an address. */
export const WorkerScript = z.union([z.strictObject({ text: z.string() }), z.strictObject({ url: z.string() })]);
export type WorkerScript = z.infer<typeof WorkerScript>;

/** The first message to the lab worker. `workers`: how many simulate workers; null leaves it to the machine. */
export const LabStart = z.strictObject({
  simulate: WorkerScript,
  workers: z.nullable(z.int().check(z.minimum(1), z.maximum(64))),
});
export type LabStart = z.infer<typeof LabStart>;
