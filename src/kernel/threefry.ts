const PARITY = 0x1bd11bda;
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;

/**
 * Threefry-2x32 with 20 rounds: two 32-bit words from a key and a counter, written to `out[0]` and `out[1]`.
 * Every argument is taken modulo 2³². Source: Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3".
 */
export function threefry(key0: number, key1: number, counter0: number, counter1: number, out: Uint32Array): void {
  // three locals that change places: an array made for every number is most of what a patient costs to draw
  let now = key0 >>> 0;
  let next = key1 >>> 0;
  let after = (PARITY ^ key0 ^ key1) >>> 0;
  let x0 = (counter0 + now) >>> 0;
  let x1 = (counter1 + next) >>> 0;
  for (let round = 0; round < 20; round += 1) {
    const turn = ROTATIONS[round % 8]!;
    x0 = (x0 + x1) >>> 0;
    x1 = (((x1 << turn) | (x1 >>> (32 - turn))) ^ x0) >>> 0;
    if (round % 4 === 3) {
      x0 = (x0 + next) >>> 0;
      x1 = (x1 + after + (round + 1) / 4) >>> 0;
      const last = now;
      now = next;
      next = after;
      after = last;
    }
  }
  out[0] = x0;
  out[1] = x1;
}
