/** Takes bits, the lowest of each byte first. */
export interface BitWriter {
  /** Appends the lowest `count` bits of a number, the lowest first; at most 24 at once. */
  readonly put: (value: number, count: number) => void;
  /** The bytes so far, the last one filled up with zeros. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

/** Begins a run of bits: the way back of `bitReader`. */
export function bitWriter(): BitWriter {
  const bits: number[] = [];
  return {
    put: (value, count) => {
      for (let at = 0; at < count; at += 1) bits.push((value >> at) & 1);
    },
    bytes: () => {
      const bytes = new Uint8Array(Math.ceil(bits.length / 8));
      for (const [at, bit] of bits.entries()) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at % 8));
      return bytes;
    },
  };
}
