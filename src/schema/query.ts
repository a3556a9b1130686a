import * as z from "zod/mini";

const Value = z.union([z.string(), z.number(), z.boolean()]);

/** A filter on rows: every named column equals the value, or one of the listed values. */
export const Where = z.record(z.string(), z.union([Value, z.array(Value).check(z.maxLength(200))]));
export type Where = z.infer<typeof Where>;

export const Query = z.strictObject({
  table: z.string(),
  where: Where,
  columns: z.optional(z.array(z.string())),
});
export type Query = z.infer<typeof Query>;

/** Rows as read: `null` is *not stated*. */
export const QueryRows = z.strictObject({
  table: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.record(z.string(), z.nullable(z.union([Value, z.array(Value)])))),
});
export type QueryRows = z.infer<typeof QueryRows>;
