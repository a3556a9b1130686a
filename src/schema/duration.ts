import * as z from "zod/mini";

/**
 * Whole days from `low` to `high`: `365 d` or a bare number in a file, a number in memory, `365 d` when written back. Other units are refused, because a month is not a number of days. `remedy` replaces what a refusal says is wanted.
 */
export function duration(low: number, high: number, remedy?: string) {
  const range = remedy ?? `use whole days from ${low} to ${high}, as ${Math.min(Math.max(low, 56), high)} d`;
  return z.codec(
    z.union([z.number(), z.string()], range).register(z.globalRegistry, { description: range }),
    z.int(range).check(z.minimum(low, range), z.maximum(high, range)),
    {
      decode: (written, context) => {
        if (typeof written === "number") return written;
        const days = /^(\d{1,9}) ?d$/.exec(written)?.[1];
        if (days !== undefined) return Number(days);
        context.issues.push({
          code: "custom",
          input: written,
          params: { reason: "unit" },
          message: /^-?\d/.test(written) ? "use days, as 56 d" : range,
        });
        return z.NEVER;
      },
      encode: (days) => `${days} d`,
    },
  );
}
