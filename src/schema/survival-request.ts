import * as z from "zod/mini";

/** The scales on which limits of a survival curve may be symmetric, as R's survfit names them (arcsine: its arcsin). */
export const limitScales = ["log-log", "log", "plain", "logit", "arcsine"] as const;
export const LimitScale = z.enum(limitScales);
export type LimitScale = z.infer<typeof LimitScale>;

/** A question to a file of times: which columns hold time and status (0 censored, 1 event, 2… competing), optionally group and late entry; on which scale 95 % limits lie; by which τ (days) means are restricted. */
export const SurvivalRequest = z.strictObject({
  file: z.string(),
  text: z.string(),
  time: z.string(),
  status: z.string(),
  group: z.nullable(z.string()),
  entry: z.nullable(z.string()),
  limits: LimitScale,
  taus: z.array(z.number().check(z.positive())).check(z.maxLength(20)),
});
export type SurvivalRequest = z.infer<typeof SurvivalRequest>;
