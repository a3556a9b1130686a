import * as z from "zod/mini";

/** A titre from 1:`low` to 1:`high`: `1:8` in a file, its second number in memory. */
export function titre(low: number, high: number) {
  const remedy = `use a titre from 1:${low} to 1:${high}, as 1:8`;
  return z.codec(
    z.union([z.number(), z.string()], remedy).register(z.globalRegistry, { description: remedy }),
    z.int(remedy).check(z.minimum(low, remedy), z.maximum(high, remedy)),
    {
      decode: (written, context) => {
        if (typeof written === "number") return written;
        const dilution = /^1:(\d{1,9})$/.exec(written)?.[1];
        if (dilution !== undefined) return Number(dilution);
        context.issues.push({ code: "custom", input: written, params: { reason: "unit" }, message: remedy });
        return z.NEVER;
      },
      encode: (dilution) => `1:${dilution}`,
    },
  );
}
