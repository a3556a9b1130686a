import type { Failure } from "../schema/failure.ts";
import { alike } from "./sheet-failure.ts";

/** The columns of a file as they are called here, and which of them share a name in the file. */
export interface NamedColumns {
  readonly columns: readonly string[];
  readonly alike: ReadonlySet<string>;
  readonly notes: readonly Failure[];
}

const longest = 80;

/** Gives every cell of a header a name of its own: as it stands, "column 4" where it is blank, "hb (2)" for the second "hb". */
export function nameColumns(file: string, row: number, header: readonly string[]): NamedColumns {
  const plain = header.map((cell, index) => plainName(cell, index));
  const taken = new Set(plain);
  const seen = new Set<string>();
  const shared = new Set<string>();
  const notes: Failure[] = [];
  const columns = plain.map((name) => {
    if (!seen.has(name)) {
      seen.add(name);
      return name;
    }
    let times = 2;
    while (taken.has(`${name} (${times})`)) times += 1;
    const called = `${name} (${times})`;
    taken.add(called);
    shared.add(name).add(called);
    notes.push(alike(file, row, name, called));
    return called;
  });
  return { columns, alike: shared, notes };
}

function plainName(cell: string, index: number): string {
  const name = cell.replaceAll(/\s+/gu, " ").trim().slice(0, longest);
  // A record of settings by column name must never gain a prototype.
  return name === "" || name === "__proto__" ? `column ${index + 1}` : name;
}
