import { counted } from "../base/counted.ts";
import { scaleValue } from "./scale-value.ts";

/** "1 answer", "30 answers". */
export function answersWord(count: number): string {
  return counted(count, "answer");
}

/** Values from the smallest on, in words: "20, 35 and 50 of 100". */
export function listedValues(values: readonly number[], unit: string): string {
  const sorted = values.toSorted((one, other) => one - other).map((value) => scaleValue(value, ""));
  const last = sorted.pop() ?? "";
  const words = sorted.length === 0 ? last : `${sorted.join(", ")} and ${last}`;
  return unit === "" ? words : `${words}${unit.startsWith("%") ? "\u00a0" : " "}${unit}`;
}
