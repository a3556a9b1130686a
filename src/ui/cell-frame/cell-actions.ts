import type { Result } from "../../base/result.ts";
import { withCellAdded, withCellDuplicated, withCellMoved, withCellRemoved } from "../../notebook/index.ts";
import type { CellKind } from "../../schema/cell.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { cellTitle, kindWords } from "../document/cell-words.ts";
import { newCell } from "../document/new-cell.ts";
import { sentence } from "../failure/failure-words.ts";
import { type CellDesk, type OpenEditor, put, toggled } from "./cell-desk.ts";

/** What can be done to the cell at a place of the document; what happened is said, and the focus goes where it continues. */
export interface CellActions {
  readonly move: (index: number, by: -1 | 1) => void;
  readonly duplicate: (index: number) => void;
  readonly remove: (index: number) => void;
  readonly fold: (index: number) => void;
  /** Opens an editor at a cell, or leaves the one that stands open. */
  readonly edit: (index: number, editor: OpenEditor | null) => void;
  /** Puts a new cell below the one at a place; at the end of the document where there is none. */
  readonly add: (index: number | null, kind: CellKind) => void;
}

/** What can be done to the cells of the document as it stands. */
export function cellActions(context: CellContext, desk: CellDesk): CellActions {
  const { notebook } = context.view;
  const { cells } = notebook;
  const count = cells.length;
  const titleAt = (index: number): string => {
    const cell = cells[index];
    return cell === undefined ? "" : cellTitle(cell);
  };
  const identityAt = (index: number): number => desk.identify(cells)[index] ?? -1;
  const take = (
    changed: Result<Notebook, Failure>,
    words: string,
    index: number,
    part: OpenEditor | "handle",
  ): boolean => {
    if (!changed.ok) {
      const [failure] = changed.failures;
      desk.said.value = failure === undefined ? "" : `${sentence(failure.message)} ${sentence(failure.remedy)}`;
      return false;
    }
    context.change(changed.value);
    desk.said.value = words;
    desk.wanted.value = { index, part };
    return true;
  };
  const open = (identity: number, editor: OpenEditor | null): void => {
    desk.editors.value = put(desk.editors.value, identity, editor);
    const others = [...desk.revealed.value].filter((other) => other !== identity);
    desk.revealed.value = new Set(editor === null ? others : [...others, identity]);
    if (editor === null) return;
    if (desk.folded.value.has(identity)) desk.folded.value = toggled(desk.folded.value, identity);
  };
  return {
    move: (index, by) => {
      const to = index + by;
      if (to < 0 || to >= count) {
        desk.said.value = `${titleAt(index)} stands ${by === -1 ? "first" : "last"}.`;
        return;
      }
      const changed = withCellMoved(notebook, index, to);
      // Two paragraphs that come together are one: it stands where the first of them did.
      const joined = changed.ok && changed.value.cells.length < count;
      const place = joined ? Math.min(index, to) : to;
      take(
        changed,
        `${titleAt(index)} moved ${by === -1 ? "up" : "down"}, now cell ${place + 1} of ${count}.`,
        place,
        "handle",
      );
    },
    duplicate: (index) => {
      const changed = withCellDuplicated(notebook, index);
      const joined = changed.ok && changed.value.cells.length === count;
      take(changed, `${titleAt(index)} duplicated.`, joined ? index : index + 1, "handle");
    },
    remove: (index) => {
      const words = `${titleAt(index)} deleted. Undo brings it back.`;
      take(withCellRemoved(notebook, index), words, Math.min(index, count - 2), "handle");
    },
    fold: (index) => {
      const identity = identityAt(index);
      desk.said.value = `${titleAt(index)} ${desk.folded.value.has(identity) ? "unfolded" : "folded"}.`;
      desk.folded.value = toggled(desk.folded.value, identity);
      desk.editors.value = put(desk.editors.value, identity, null);
      desk.wanted.value = { index, part: "handle" };
    },
    edit: (index, editor) => {
      open(identityAt(index), editor);
      desk.wanted.value = { index, part: editor ?? "handle" };
      desk.said.value = editor === null ? `${titleAt(index)}: editor closed.` : "";
    },
    add: (index, kind) => {
      const made = newCell(kind, notebook);
      const at = index === null ? count : index + 1;
      if (!made.ok) {
        take(made, "", at, "handle");
        return;
      }
      const changed = withCellAdded(notebook, at, made.value);
      if (!changed.ok) {
        take(changed, "", at, "handle");
        return;
      }
      const joins = kind === "prose" && cells[at - 1]?.kind === "prose";
      const place = joins ? at - 1 : at;
      const editor = kind === "prose" ? "text" : "settings";
      if (take(changed, `${kindWords[kind].noun} added.`, place, editor)) {
        if (kind === "note") desk.notes.value = true;
        open(desk.identify(changed.value.cells)[place] ?? -1, editor);
      }
    },
  };
}
