import type { PlannedCell } from "../../notebook/index.ts";
import type { CellKind } from "../../schema/cell.ts";
import { cellActions } from "../cell-frame/cell-actions.ts";
import type { CellDesk } from "../cell-frame/cell-desk.ts";
import { cellsFeeding } from "../cell-frame/cells-in-sight.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { cellDetail, cellTitle, kindWords } from "../document/cell-words.ts";
import { newCell } from "../document/new-cell.ts";
import type { Command } from "./command.ts";

/** What can be done to the cell at a place, in the order of its menu. */
export function cellCommands(context: CellContext, desk: CellDesk, index: number): readonly Command[] {
  const { cells } = context.view.notebook;
  const cell = cells[index];
  if (cell === undefined) return [];
  const actions = cellActions(context, desk);
  const folded = desk.folded.value.has(desk.identify(cells)[index] ?? -1);
  const group = "Cell";
  return [
    ...(cell.kind === "prose"
      ? []
      : [
          {
            id: "edit-settings",
            group,
            words: "Edit settings",
            keys: "e",
            heard: "handle",
            run: () => actions.edit(index, "settings"),
          } as const,
        ]),
    {
      id: "edit-text",
      group,
      words: "Edit as text",
      keys: "t",
      heard: "handle",
      run: () => actions.edit(index, "text"),
    },
    {
      id: "add-below",
      group,
      words: "Add below…",
      keys: "a",
      heard: "handle",
      run: () => {
        desk.list.value = "kinds";
      },
    },
    {
      id: "move-up",
      group,
      words: "Move up",
      keys: "Alt+ArrowUp",
      heard: "cell",
      off: index === 0 ? "it stands first" : undefined,
      run: () => actions.move(index, -1),
    },
    {
      id: "move-down",
      group,
      words: "Move down",
      keys: "Alt+ArrowDown",
      heard: "cell",
      off: index === cells.length - 1 ? "it stands last" : undefined,
      run: () => actions.move(index, 1),
    },
    {
      id: "duplicate",
      group,
      words: "Duplicate",
      keys: "Alt+Shift+ArrowDown",
      heard: "cell",
      run: () => actions.duplicate(index),
    },
    {
      id: "fold",
      group,
      words: folded ? "Unfold" : "Fold",
      keys: "f",
      heard: "handle",
      run: () => actions.fold(index),
    },
    { id: "delete", group, words: "Delete", keys: "Delete", heard: "handle", run: () => actions.remove(index) },
  ];
}

const kinds: readonly CellKind[] = [
  "prose",
  "chart",
  "table",
  "control",
  "exercise",
  "note",
  "simulate",
  "arms",
  "regimen",
  "population",
  "sweep",
  "cases",
];

/** A new cell of every kind, below the cell at a place (null: at the end), with what the kind does. */
export function addCommands(context: CellContext, desk: CellDesk, index: number | null): readonly Command[] {
  const actions = cellActions(context, desk);
  return kinds.map((kind) => {
    const made = newCell(kind, context.view.notebook);
    return {
      id: `add-${kind}`,
      group: "Add below",
      words: `Add ${kindWords[kind].noun.toLowerCase()}`,
      says: kindWords[kind].says,
      off: made.ok ? undefined : made.failures[0]?.remedy,
      run: () => actions.add(index, kind),
    };
  });
}

/** The cells that stand behind what a cell shows, each with the way to its settings. */
export function feedingCommands(context: CellContext, desk: CellDesk, shown: PlannedCell): readonly Command[] {
  const { plan, notebook } = context.view;
  const actions = cellActions(context, desk);
  return cellsFeeding({ plan }, shown).map(({ cell, key }) => {
    const index = notebook.cells.indexOf(cell);
    return {
      id: `feeding-${key}`,
      group: "Cell",
      words: cellTitle(cell),
      says: cellDetail(cell),
      run: () => actions.edit(index, "settings"),
    };
  });
}
