import { assert } from "../../base/assert.ts";
import { type Notebook, notebookSeed } from "../../schema/notebook.ts";
import { seedNumber } from "../../schema/seed.ts";
import { bitReader } from "./bit-reader.ts";
import { bitWriter } from "./bit-writer.ts";
import { putGolomb, takeGolomb } from "./exp-golomb.ts";
import { fingerprintParts, fingerprintText } from "../../schema/fingerprint-parts.ts";
import { putCounts, takeCounts } from "./pack-counts.ts";
import type { RunFingerprint } from "./run-fingerprint.ts";

const cellBits = 8;

/** The seed a cell's run has, unless its fingerprint says otherwise. */
function seedOf(notebook: Notebook, index: number): number {
  const cell = notebook.cells[index];
  return cell !== undefined && "seed" in cell && cell.seed !== undefined
    ? seedNumber(cell.seed)
    : notebookSeed(notebook);
}

/**
 * Fingerprints as bytes, in the order of their cells, one a cell (the last); those of cells that are not there are left out. Model and seed are left out where the notebook says them. Throws at a text that is no fingerprint of the notebook's model, because that is a bug.
 */
export function packFingerprints(notebook: Notebook, fingerprints: readonly RunFingerprint[]): Uint8Array {
  const found = notebook.cells.flatMap((cell, index) => {
    const print = fingerprints.findLast(({ run }) => "id" in cell && cell.id === run);
    return print === undefined ? [] : [{ index, text: print.fingerprint }];
  });
  if (found.length === 0) return new Uint8Array();
  const bits = bitWriter();
  putGolomb(bits, found.length, 0);
  for (const { index, text } of found) {
    const parts = fingerprintParts(text);
    assert(parts !== null && parts.model === notebook.model, `no fingerprint of ${notebook.model}: ${text}`);
    bits.put(index, cellBits);
    const own = parts.seed !== seedOf(notebook, index);
    bits.put(own ? 1 : 0, 1);
    if (own) {
      bits.put(parts.seed % 65_536, 16);
      bits.put(Math.floor(parts.seed / 65_536), 16);
    }
    for (const byte of parts.hash) bits.put(byte, 8);
    putCounts(bits, parts.counts);
  }
  return bits.bytes();
}

/** The fingerprints in bytes that `packFingerprints` made of this notebook, to the letter; null where the bytes say none it would have made. */
export function unpackFingerprints(notebook: Notebook, bytes: Uint8Array): readonly RunFingerprint[] | null {
  if (bytes.length === 0) return [];
  const bits = bitReader(bytes);
  const count = takeGolomb(bits, 0);
  const found: RunFingerprint[] = [];
  for (let done = 0; done < count; done += 1) {
    const index = bits.take(cellBits);
    const cell = notebook.cells[index];
    const own = bits.take(1);
    const seed = own === 1 ? bits.take(16) + bits.take(16) * 65_536 : seedOf(notebook, index);
    const hash = Array.from({ length: 8 }, () => bits.take(8));
    const counts = takeCounts(bits);
    if (cell === undefined || !("id" in cell) || cell.id === undefined || seed < 0 || counts === null) return null;
    const fingerprint = fingerprintText({ model: notebook.model, seed, hash: Uint8Array.from(hash), counts });
    found.push({ run: cell.id, fingerprint });
  }
  const same = packFingerprints(notebook, found);
  return same.length === bytes.length && same.every((byte, at) => byte === bytes[at]) ? found : null;
}
