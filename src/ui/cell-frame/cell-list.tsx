import type { Root } from "mdast";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { CellContext } from "../cells/cell-context.ts";
import { CellView } from "../cells/cell-view.tsx";
import { ProseCellView } from "../cells/prose-cell-view.tsx";
import type { OutlineEntry } from "../outline/outline-entries.ts";
import type { CellDesk, WantedFocus } from "./cell-desk.ts";
import { CellFrame } from "./cell-frame.tsx";
import { quietCells } from "./cells-in-sight.ts";

interface CellListProps {
  readonly context: CellContext;
  readonly desk: CellDesk;
  /** The prose cells as trees, in order, and the sections of each. */
  readonly trees: readonly Root[];
  readonly sections: readonly (readonly OutlineEntry[])[];
}

/** Puts the focus on a part of the cell at a place, or of the next one in sight, or of the last; on its handle where it has no such part. */
function focusCell({ index, part }: WantedFocus): void {
  const frames = [...document.querySelectorAll<HTMLElement>(".cell-frame")];
  const frame = frames.find(({ dataset }) => Number(dataset["cell"]) >= index) ?? frames.at(-1);
  const exact =
    frame?.dataset["cell"] === String(index) ? frame.querySelector<HTMLElement>(`[data-focus="${part}"]`) : null;
  const found = exact ?? frame?.querySelector<HTMLElement>(`.cell-handle`);
  found?.focus();
}

/** The cells of a notebook in order, each in its frame. Those that only feed others show when they are asked for. */
export function CellList({ context, desk, trees, sections }: CellListProps) {
  const { notebook, plan } = context.view;
  const identities = desk.identify(notebook.cells);
  const quiet = quietCells(context.view);
  const wanted = desk.wanted.value;
  const heeded = useRef(wanted);
  useLayoutEffect(() => {
    if (heeded.current === wanted) return;
    heeded.current = wanted;
    if (wanted !== null) focusCell(wanted);
  });
  const prose = plan.cells.filter(({ cell }) => cell.kind === "prose");
  return (
    <>
      {plan.cells.map((planned, index) => {
        const identity = identities[index] ?? -1;
        const asked = desk.all.value || desk.revealed.value.has(identity) || desk.drafts.value.has(identity);
        if (quiet.has(planned.key) && !asked) return null;
        if (planned.cell.kind === "note" && !desk.notes.value) return null;
        const tree = trees[prose.indexOf(planned)];
        const ids = sections[prose.indexOf(planned)]?.map(({ id }) => id) ?? [];
        return (
          <CellFrame key={identity} planned={planned} index={index} identity={identity} desk={desk} context={context}>
            {tree === undefined ? (
              <CellView planned={planned} context={context} />
            ) : (
              <ProseCellView tree={tree} ids={ids} />
            )}
          </CellFrame>
        );
      })}
    </>
  );
}
