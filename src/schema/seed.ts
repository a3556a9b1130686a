import * as z from "zod/mini";
import { firstWord } from "../base/bytes.ts";
import { sha256 } from "../base/sha256.ts";
import { line } from "./line.ts";

const remedy = "use a few words, or a whole number from 0 to 4294967295";

/** What fixes every random draw of a run: words, or a whole number. */
export const Seed = z.union([z.int().check(z.minimum(0), z.maximum(0xffffffff)), line(80)], remedy);
export type Seed = z.infer<typeof Seed>;

/** The words asked for last, and their number: a page asks for the same over and over. */
let hashed = { words: "", number: firstWord(sha256("")) };

/** A seed as 32 bits: a number as it is, words as the first 32 bits of their SHA-256, big end first. */
export function seedNumber(seed: Seed): number {
  if (typeof seed === "number") return seed;
  if (hashed.words !== seed) hashed = { words: seed, number: firstWord(sha256(seed)) };
  return hashed.number;
}

/** A seed as typed: digits alone within 32 bits are the number, anything else is words. */
export function typedSeed(text: string): Seed {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Infinity;
  return number <= 0xffffffff ? number : text;
}
