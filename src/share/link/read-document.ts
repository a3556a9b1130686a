import { isRecord } from "../../base/is-record.ts";
import { failed, type Result } from "../../base/result.ts";
import { Cell } from "../../schema/cell.ts";
import { migrated } from "../../schema/migration.ts";
import { Notebook } from "../../schema/notebook.ts";
import { type Objection, readBy } from "../../schema/objection.ts";
import { withoutFormat } from "../../schema/read-notebook.ts";
import { countValues, jsonLimits } from "./json-guard.ts";
import type { LinkTrouble } from "./link-failure.ts";

/** A document a link says, complete, not yet read by a schema. */
interface UnreadDocument {
  readonly cells: readonly unknown[];
}

/** A path as a reader counts: cells and entries from 1. */
function placeWords(path: readonly PropertyKey[]): string {
  const words = path.map((step) => (typeof step === "number" ? String(step + 1) : String(step)));
  return words.join(" ").replace(/^cells (\d)/, "cell $1");
}

function refusal(objections: readonly Objection[], above: readonly PropertyKey[], cell: unknown): LinkTrouble {
  const [first, ...others] = objections;
  const { reason = "shape", message = "unreadable notebook", remedy = "" } = first?.failure ?? {};
  const place = placeWords([...above, ...(first?.path ?? [])]);
  const more = others.length === 0 ? "" : `, and ${others.length} more`;
  const id: unknown = typeof cell === "object" && cell !== null && "id" in cell ? cell.id : undefined;
  return {
    reason,
    what: `${message} (${place}${more})`,
    remedy: remedy === "" ? "ask for the notebook as a file" : remedy,
    ...(typeof id === "string" ? { cell: id.slice(0, 40) } : {}),
  };
}

function cellsIn(document: unknown): readonly unknown[] {
  return isRecord(document) && Array.isArray(document["cells"]) ? document["cells"] : [];
}

/** Reads a link's document, of any format up to the present one, by the schema, a cell at a time and none of over 500 values: of all that is wrong the first is told, with its place, because a schema spends some 5 kB on each wrong value. */
export function readDocument(document: UnreadDocument): Result<Notebook, LinkTrouble> {
  const present = migrated(document);
  if (!present.ok) return failed(refusal(present.failures.slice(0, 1), [], undefined));
  const cells = cellsIn(present.value);
  for (const [index, cell] of cells.entries()) {
    if (countValues(cell) > jsonLimits.inCell) {
      const what = `over ${jsonLimits.inCell} values in one cell (cell ${index + 1})`;
      return failed({ reason: "limit", what, remedy: "ask for the notebook as a file" });
    }
    const read = readBy(Cell, cell, 1);
    if (!read.ok) return failed(refusal(read.failures, ["cells", index], cell));
  }
  const read = readBy(Notebook, withoutFormat(present.value), 1);
  if (read.ok) return read;
  const [, index] = read.failures[0]?.path ?? [];
  return failed(refusal(read.failures, [], typeof index === "number" ? cells[index] : undefined));
}
