import type { BitReader } from "./bit-reader.ts";
import type { BitWriter } from "./bit-writer.ts";

/** The most zeros a number begins with: numbers stay below 2^24 shifted by their order. */
const mostZeros = 23;

/** How many bits a whole number takes in the exponential Golomb code of an order. */
export function golombLength(value: number, order: number): number {
  return 2 * Math.floor(Math.log2((value >> order) + 1)) + 1 + order;
}

/** Appends a whole number from 0 to 2^23 in the exponential Golomb code of an order: zeros as many as the bits behind the first of value / 2^order + 1, these bits, then `order` bits. Small numbers are short. */
export function putGolomb(bits: BitWriter, value: number, order: number): void {
  const head = (value >> order) + 1;
  const zeros = Math.floor(Math.log2(head));
  bits.put(0, zeros);
  bits.put(1, 1);
  bits.put(head - 2 ** zeros, zeros);
  bits.put(value, order);
}

/** Reads a number that `putGolomb` wrote; -1 where the bits end before it does, or where none begins so. */
export function takeGolomb(bits: BitReader, order: number): number {
  let zeros = 0;
  for (let bit = bits.take(1); bit !== 1; bit = bits.take(1)) {
    zeros += 1;
    if (bit < 0 || zeros > mostZeros) return -1;
  }
  const head = bits.take(zeros);
  const tail = bits.take(order);
  return head < 0 || tail < 0 ? -1 : (2 ** zeros + head - 1) * 2 ** order + tail;
}
