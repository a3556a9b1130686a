const start = 0xb704ce;
const polynomial = 0x1864cfb;

/** CRC-24 (RFC 4880, section 6.1) of one run of bytes after another, a number below 2^24: another whenever the bytes of a run of at most 24 bits are changed. */
export function crc24(...runs: readonly Uint8Array[]): number {
  let crc = start;
  for (const bytes of runs) {
    for (let at = 0; at < bytes.length; at += 1) {
      crc ^= (bytes[at] ?? 0) << 16;
      for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ ((crc & 0x800000) === 0 ? 0 : polynomial);
    }
  }
  return crc;
}
