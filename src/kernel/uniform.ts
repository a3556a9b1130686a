import { threefry } from "./threefry.ts";

const words = new Uint32Array(2);

/**
 * A uniform number strictly between 0 and 1 (52 bits, never an end) that depends on nothing but seed, stream, patient and draw, each a whole number taken modulo 2³².
 * Method: Threefry-2x32-20, key (seed, stream), counter (patient, draw); the words give the upper 27 and the lower 25 bits.
 */
export function uniform(seed: number, stream: number, patient: number, draw: number): number {
  threefry(seed, stream, patient, draw, words);
  return ((words[0]! >>> 5) * 0x2000000 + (words[1]! >>> 7) + 0.5) / 0x10000000000000;
}
