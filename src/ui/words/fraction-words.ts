import { percent } from "../../plots/index.ts";

const named = [
  { value: 1 / 4, words: "a quarter" },
  { value: 1 / 3, words: "a third" },
  { value: 1 / 2, words: "half" },
  { value: 2 / 3, words: "two thirds" },
  { value: 3 / 4, words: "three quarters" },
  { value: 1, words: "all" },
] as const;

/** A fraction in words where it has a name, to a thousandth ("a third"); otherwise in percent. */
export function fractionWords(fraction: number): string {
  return named.find(({ value }) => Math.abs(value - fraction) < 0.001)?.words ?? percent(fraction);
}
