import * as z from "zod/mini";
import { isControlName } from "./control-name.ts";
import { line } from "./line.ts";

const remedy = "use a number, days as 56 d, a word, or on or off";

/** A value as a file says it: a number, days (`56 d`), a titre (`1:8`), a word, or on or off (true and false are read too); in memory likewise, switches as on and off. */
export const ControlValue = z.codec(
  z.union([z.number(), z.boolean(), z.string()], remedy),
  z
    .union([z.number().check(z.minimum(-1e10, remedy), z.maximum(1e10, remedy)), line(80)], remedy)
    .check(z.refine((value) => !isControlName(value), "use a value: a control reads no other")),
  {
    decode: (written) => (typeof written === "boolean" ? (written ? "on" : "off") : written),
    encode: (value) => value,
  },
);
export type ControlValue = z.infer<typeof ControlValue>;

/** A number and its unit; `d` for days, nothing for plain numbers. */
export interface Quantity {
  readonly number: number;
  readonly unit: "d" | "";
}

/** A value as number and unit; null where it is words. */
export function quantityOf(value: ControlValue): Quantity | null {
  if (typeof value === "number") return { number: value, unit: "" };
  const days = /^(\d{1,9}) ?d$/.exec(value)?.[1];
  return days === undefined ? null : { number: Number(days), unit: "d" };
}

/** A quantity as a file says it; days are rounded to whole ones. */
export function quantityValue({ number, unit }: Quantity): ControlValue {
  return unit === "d" ? `${Math.round(number)} d` : number;
}
