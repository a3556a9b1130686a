const PARITY = 0x1bd11bda;
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;

/**
 * Threefry-2x32 with 20 rounds: two 32-bit words from a key and a counter, written to `out[0]` and `out[1]`.
 * Every argument is taken modulo 2³². Source: Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3".
 */
export function threefry(key0: number, key1: number, counter0: number, counter1: number, out: Uint32Array): void {
  const keys = [key0 >>> 0, key1 >>> 0, (PARITY ^ key0 ^ key1) >>> 0] as const;
  let x0 = (counter0 + keys[0]) >>> 0;
  let x1 = (counter1 + keys[1]) >>> 0;
  for (let round = 0; round < 20; round += 1) {
    const turn = ROTATIONS[round % 8]!;
    x0 = (x0 + x1) >>> 0;
    x1 = (((x1 << turn) | (x1 >>> (32 - turn))) ^ x0) >>> 0;
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      x0 = (x0 + keys[injection % 3]!) >>> 0;
      x1 = (x1 + keys[(injection + 1) % 3]! + injection) >>> 0;
    }
  }
  out[0] = x0;
  out[1] = x1;
}
