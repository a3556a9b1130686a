const headLength = 30;
const directoryLength = 46;
const endLength = 22;
/** UTF-8 names. */
const flags = 0x0800;

/** Writes files into a ZIP archive that packs nothing (method 0). Checksums are left 0: the one reader of such archives does not look at them. */
export function storeZip(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const entries = [...files].map(([path, bytes]) => ({ name: new TextEncoder().encode(path), bytes }));
  const body = entries.reduce((sum, { name, bytes }) => sum + headLength + name.length + bytes.length, 0);
  const directory = entries.reduce((sum, { name }) => sum + directoryLength + name.length, 0);
  const archive = new Uint8Array(body + directory + endLength);
  const view = new DataView(archive.buffer);
  let at = 0;
  let listed = body;
  for (const { name, bytes } of entries) {
    view.setUint32(at, 0x04034b50, true);
    view.setUint32(listed, 0x02014b50, true);
    view.setUint32(listed + 42, at, true);
    for (const [start, from] of [
      [at, 4],
      [listed, 6],
    ] as const) {
      view.setUint16(start + from, 20, true);
      view.setUint16(start + from + 2, flags, true);
      view.setUint32(start + from + 14, bytes.length, true);
      view.setUint32(start + from + 18, bytes.length, true);
      view.setUint16(start + from + 22, name.length, true);
    }
    archive.set(name, at + headLength);
    archive.set(bytes, at + headLength + name.length);
    archive.set(name, listed + directoryLength);
    at += headLength + name.length + bytes.length;
    listed += directoryLength + name.length;
  }
  view.setUint32(listed, 0x06054b50, true);
  view.setUint16(listed + 8, entries.length, true);
  view.setUint16(listed + 10, entries.length, true);
  view.setUint32(listed + 12, directory, true);
  view.setUint32(listed + 16, body, true);
  return archive.buffer;
}
