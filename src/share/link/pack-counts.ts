import type { BitReader } from "./bit-reader.ts";
import type { BitWriter } from "./bit-writer.ts";
import { golombLength, putGolomb, takeGolomb } from "./exp-golomb.ts";

/** Counts an arm has: four causes at one to four landmark days. */
const perArm = [4, 8, 12, 16] as const;
const orders = Array.from({ length: 16 }, (_, order) => order);
const countOrder = 6;
const mostCounts = 4096;

/** The same patients live in every arm, so that each count is near that of the arm before: the first arm's as they are, the others' as what they differ by, folded to 0, 1, 2 … for 0, -1, 1 … */
function folded(counts: readonly number[], arm: number): readonly number[] {
  return counts.map((count, index) => {
    if (index < arm) return count;
    const more = count - (counts[index - arm] ?? 0);
    return more < 0 ? -2 * more - 1 : 2 * more;
  });
}

function bitsOf(values: readonly number[], order: number): number {
  return values.reduce((sum, value) => sum + golombLength(value, order), 0);
}

/** The order in which the values are shortest, the lowest of several. */
function shortest(values: readonly number[]): { readonly order: number; readonly bits: number } {
  const lengths = orders.map((order) => bitsOf(values, order));
  const bits = Math.min(...lengths);
  return { order: lengths.indexOf(bits), bits };
}

/** Appends whole numbers from 0 to 2^22, at most 4,096 of them, each near that of the arm before: in as few bits as this code has for them. */
export function putCounts(bits: BitWriter, counts: readonly number[]): void {
  const ways = perArm.map((arm, index) => {
    const values = folded(counts, arm);
    return { index, values, first: shortest(values.slice(0, arm)), others: shortest(values.slice(arm)), arm };
  });
  const [best] = ways.toSorted((one, other) => one.first.bits + one.others.bits - other.first.bits - other.others.bits);
  putGolomb(bits, counts.length, countOrder);
  if (best === undefined || counts.length === 0) return;
  bits.put(best.index, 2);
  bits.put(best.first.order, 4);
  bits.put(best.others.order, 4);
  for (const [index, value] of best.values.entries()) {
    putGolomb(bits, value, index < best.arm ? best.first.order : best.others.order);
  }
}

/** Reads what `putCounts` wrote; null where the bits end before it does, or say a count below 0. */
export function takeCounts(bits: BitReader): readonly number[] | null {
  const length = takeGolomb(bits, countOrder);
  if (length < 0 || length > mostCounts) return null;
  if (length === 0) return [];
  const arm = perArm[bits.take(2)] ?? 4;
  const first = bits.take(4);
  const others = bits.take(4);
  if (others < 0) return null;
  const counts: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const value = takeGolomb(bits, index < arm ? first : others);
    const more = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    const count = index < arm ? value : (counts[index - arm] ?? 0) + more;
    if (value < 0 || count < 0) return null;
    counts.push(count);
  }
  return counts;
}
