/** One file inside a ZIP archive, as the archive describes it; `bytes` still as they are packed. */
export interface ZipEntry {
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly bytes: Uint8Array;
}

const endOfDirectory = 0x06054b50;
const inDirectory = 0x02014b50;
const beforeBytes = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;

/** The files of a ZIP archive by name, still packed; null where the bytes are no such archive (APPNOTE.TXT 4.3; no ZIP64, which nothing below 4 GB needs). */
export function zipEntries(archive: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const entries = new Map<string, ZipEntry>();
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== inDirectory) return null;
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const from = at + 46;
      const path = new TextDecoder().decode(archive.subarray(from, from + (name ?? 0)));
      const start = view.getUint32(at + 42, true);
      if (view.getUint32(start, true) !== beforeBytes) return null;
      const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
      entries.set(path, {
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        bytes: archive.subarray(data, data + view.getUint32(at + 20, true)),
      });
      at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return entries;
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}
