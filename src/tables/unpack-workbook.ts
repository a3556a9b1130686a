import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { inflate } from "./inflate.ts";
import { locked, tooMuch, unreadable } from "./sheet-failure.ts";
import { relationsPath, sharedPath, workbookPath, workbookSheets } from "./workbook.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

/** What of a workbook is needed to read its first sheet: the unpacked files, the names of all sheets, the texts of the first and of the styles. */
export interface UnpackedWorkbook {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sheets: readonly string[];
  readonly cells: string;
  readonly styles: string;
}

/** Bytes of a workbook, unpacked, beyond which it is refused: a small archive can unpack to anything. */
const mostUnpacked = 200_000_000;

/** Unpacks what belongs to the first sheet of an XLSX file. Fails where it is another kind of archive, is locked, or unpacks to more than 200 MB. */
export async function unpackWorkbook(file: string, bytes: Uint8Array): Promise<Result<UnpackedWorkbook, Failure>> {
  const entries = zipEntries(bytes);
  if (entries === null) return failed(unreadable(file, "a damaged archive"));
  if ([...entries.values()].some(({ encrypted }) => encrypted)) return failed(locked(file));
  if (!entries.has(workbookPath) || !entries.has(relationsPath)) {
    return failed(unreadable(file, "an archive that is no XLSX workbook"));
  }
  const files = new Map<string, Uint8Array>();
  const unpack = unpacker(file, entries, files);
  const about = await unpack([workbookPath, relationsPath]);
  if (about !== null) return failed(about);
  const relations = textOf(files, relationsPath);
  const sheets = workbookSheets(textOf(files, workbookPath), relations);
  const [first] = sheets;
  if (first === undefined || !entries.has(first.path)) return failed(unreadable(file, "a workbook without a sheet"));
  const styles = sharedPath(relations, "styles");
  const shared = [sharedPath(relations, "sharedStrings"), styles].flatMap((path) =>
    path !== null && entries.has(path) ? [path] : [],
  );
  const rest = await unpack([first.path, ...shared]);
  if (rest !== null) return failed(rest);
  return ok({
    files,
    sheets: sheets.map(({ name }) => name),
    cells: textOf(files, first.path),
    styles: textOf(files, styles ?? ""),
  });
}

function unpacker(
  file: string,
  entries: ReadonlyMap<string, ZipEntry>,
  files: Map<string, Uint8Array>,
): (paths: readonly string[]) => Promise<Failure | null> {
  let left = mostUnpacked;
  return async (paths) => {
    for (const path of paths) {
      const entry = entries.get(path);
      // One after the other: each takes from what is left.
      const unpacked = entry === undefined ? null : await inflate(entry, left);
      if (unpacked === null) return unreadable(file, "a damaged archive");
      if (unpacked === "beyond") return tooMuch(file, "more than 200 MB unpacked", "200 MB");
      left -= unpacked.length;
      files.set(path, unpacked);
    }
    return null;
  };
}

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}
