import type { Block, Live } from "./block.ts";

/** Haemoglobin of all patients of some blocks as an engine lives them: block by block, day by day. */
export function tracesOf(blocks: readonly Block[], live: Live): Float64Array {
  const traces = new Float64Array(blocks.reduce((sum, { size, days }) => sum + size * (days + 1), 0));
  let from = 0;
  for (const block of blocks) {
    live(block, (lane, day, haemoglobin) => {
      traces[from + day * block.size + lane] = haemoglobin;
    });
    from += block.size * (block.days + 1);
  }
  return traces;
}

/** The largest distance of two rows of numbers that must be equally long; not a number in either makes it infinite. */
export function largestDifference(one: Float64Array, other: Float64Array): number {
  if (one.length !== other.length) throw new Error(`${one.length} numbers against ${other.length}`);
  return one.reduce((most, value, index) => {
    const difference = Math.abs(value - (other[index] ?? Number.NaN));
    return Number.isNaN(difference) ? Infinity : Math.max(most, difference);
  }, 0);
}
