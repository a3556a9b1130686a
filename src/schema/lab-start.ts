import * as z from "zod/mini";

/** Where a worker's script is: as text to be started from a blob, or, while developing, as a module at an address. */
export const WorkerScript = z.union([z.strictObject({ text: z.string() }), z.strictObject({ url: z.string() })]);
export type WorkerScript = z.infer<typeof WorkerScript>;

/** The first message to the lab worker. `cores`: how many the machine has, which decides how many workers simulate. */
export const LabStart = z.strictObject({
  simulate: WorkerScript,
  cores: z.int().check(z.minimum(1)),
});
export type LabStart = z.infer<typeof LabStart>;
