/** Bits of bytes, the lowest of each byte first, as deflate has them. */
export interface BitReader {
  /** The next bits as a number, the first read lowest; -1 where the bytes end before. At most 24 at once. */
  readonly take: (count: number) => number;
  /** Skips to the next whole byte, and says which that is. */
  readonly align: () => number;
  /** Goes on at a byte. */
  readonly skipTo: (byte: number) => void;
}

/** Reads bytes bit by bit from the first. */
export function bitReader(bytes: Uint8Array): BitReader {
  const end = bytes.length * 8;
  let at = 0;
  return {
    take: (count) => {
      if (at + count > end) return -1;
      let value = 0;
      for (let got = 0; got < count;) {
        const inByte = at % 8;
        const now = Math.min(8 - inByte, count - got);
        value |= (((bytes[at >> 3] ?? 0) >> inByte) & ((1 << now) - 1)) << got;
        got += now;
        at += now;
      }
      return value;
    },
    align: () => {
      at = Math.ceil(at / 8) * 8;
      return at / 8;
    },
    skipTo: (byte) => {
      at = byte * 8;
    },
  };
}
