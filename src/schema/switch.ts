import * as z from "zod/mini";

/** `on` or `off` in a file (true and false are read too), a boolean in memory. */
export const Switch = z.codec(z.union([z.boolean(), z.literal(["on", "off"])], "use on or off"), z.boolean(), {
  decode: (written) => written === true || written === "on",
  encode: (on) => (on ? "on" : "off"),
});
export type Switch = z.infer<typeof Switch>;
