import { useRef } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import { withCellReplaced } from "../../notebook/index.ts";
import type { Cell } from "../../schema/cell.ts";
import type { Failure } from "../../schema/failure.ts";
import { parseCellText, writeCellText } from "../../share/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { cellTitle } from "../document/cell-words.ts";
import { TextEditor } from "./text-editor.tsx";
import { useText } from "./use-text.ts";

interface CellTextProps {
  readonly cell: Cell;
  /** Its place in the document. */
  readonly index: number;
  /** Names the stretch of typing that is one step to take back. */
  readonly gesture: string;
  readonly draft: string | null;
  readonly keep: (text: string | null) => void;
  readonly context: CellContext;
  readonly close: () => void;
}

const hints = {
  prose: "Markdown: # heading, *term*, **strong**, - list, [words](address). It is applied as you type.",
  cell: "Kind and name on the first line, one setting a line below. It is applied as you type.",
} as const;

function textOf(cell: Cell): string {
  return writeCellText(cell).trimEnd();
}

/** A cell as the text that a file says of it. */
export function CellText({ cell, index, gesture, draft, keep, context, close }: CellTextProps) {
  /** The text last applied, and the cell it made: as long as that stands, the text is the document's. */
  const last = useRef({ json: JSON.stringify(cell), text: textOf(cell) });
  const json = JSON.stringify(cell);
  if (last.current.json !== json) last.current = { json, text: textOf(cell) };
  const apply = (text: string): Result<unknown, Failure> => {
    const read = parseCellText(text);
    if (!read.ok) return read;
    const made = JSON.stringify(read.value);
    if (made === last.current.json) return read;
    const changed = withCellReplaced(context.view.notebook, index, read.value);
    if (!changed.ok) return changed;
    last.current = { json: made, text };
    context.change(changed.value, gesture);
    return changed;
  };
  const hand = useText({ written: last.current.text, draft, apply, keep });
  return (
    <TextEditor
      label={`Text of ${cellTitle(cell)}`}
      hint={hints[cell.kind === "prose" ? "prose" : "cell"]}
      hand={hand}
      close={close}
    />
  );
}
