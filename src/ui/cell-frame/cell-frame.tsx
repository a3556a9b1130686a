import "./cell-frame.css";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { PlannedCell } from "../../notebook/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { settingsAt } from "../charts/settings-at.ts";
import { cellCommands, feedingCommands } from "../commands/cell-commands.ts";
import { cellDetail, cellTitle } from "../document/cell-words.ts";
import { cellActions } from "./cell-actions.ts";
import type { CellDesk } from "./cell-desk.ts";
import { CellEditor } from "./cell-editor.tsx";
import { CellMenu } from "./cell-menu.tsx";
import { standsAlone } from "./cells-in-sight.ts";
import { useAtRest } from "./use-at-rest.ts";

interface CellFrameProps {
  readonly planned: PlannedCell;
  /** Its place in the document. */
  readonly index: number;
  readonly identity: number;
  readonly desk: CellDesk;
  readonly context: CellContext;
  /** What the cell shows. */
  readonly children: ComponentChildren;
}

/** Whether what a cell shows can wait while its answer sharpens out of sight; the figure with the settings of a run cannot: they stay in sight, or at the foot of a phone. */
function canWait({ cell, key }: PlannedCell, { view }: CellContext): boolean {
  return cell.kind === "table" || (cell.kind === "chart" && !settingsAt(view.plan, key).controls);
}

/** A cell with its edge, handle and menu in the gutter at its left, seen while it is pointed at, in focus or under the finger; and below it the editor that stands open. */
export function CellFrame({ planned, index, identity, desk, context, children }: CellFrameProps) {
  const root = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { cell, key } = planned;
  const title = cellTitle(cell);
  const count = context.view.notebook.cells.length;
  const folded = desk.folded.value.has(identity);
  const actions = cellActions(context, desk);
  const resting = !canWait(planned, context) || context.view.states.get(key)?.state !== "running";
  const shown = useAtRest(root, resting, children);
  const feeding = open ? feedingCommands(context, desk, planned) : [];
  return (
    <div
      ref={root}
      class="cell-frame"
      data-cell={index}
      data-key={key}
      data-present={desk.present.value === identity ? "" : undefined}
      onFocusIn={() => {
        desk.present.value = identity;
      }}
      onPointerDown={() => {
        desk.present.value = identity;
      }}
    >
      <div class="cell-gutter">
        <button
          ref={handle}
          type="button"
          class="cell-handle"
          data-focus="handle"
          aria-haspopup="menu"
          aria-expanded={open}
          aria-label={`${title}, cell ${index + 1} of ${count}`}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown" || event.altKey) return;
            event.preventDefault();
            setOpen(true);
          }}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3v2M6 7v2M6 11v2M10 3v2M10 7v2M10 11v2" stroke="currentColor" stroke-width="2" />
          </svg>
        </button>
        {open && (
          <CellMenu
            title={title}
            groups={[
              { name: title, commands: cellCommands(context, desk, index) },
              ...(feeding.length === 0 ? [] : [{ name: "Behind it", commands: feeding }]),
            ]}
            close={() => {
              setOpen(false);
              handle.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </div>
      {folded ? (
        <p class="cell cell-line">
          <button type="button" class="button button-text" aria-expanded={false} onClick={() => actions.fold(index)}>
            {title}
          </button>{" "}
          {cellDetail(cell)}
        </p>
      ) : (
        <>
          {!standsAlone(planned) && (
            <p class="cell cell-line">
              <strong>{title}</strong> {cellDetail(cell)}
            </p>
          )}
          {shown}
        </>
      )}
      <CellEditor planned={planned} index={index} identity={identity} desk={desk} context={context} />
    </div>
  );
}
