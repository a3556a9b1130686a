import type { Root } from "mdast";
import type { CellDesk } from "../cell-frame/cell-desk.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { OutlineEntry } from "../outline/outline-entries.ts";
import { addCommands, cellCommands } from "./cell-commands.ts";
import type { Command } from "./command.ts";
import { notebookCommands, placeCommands, runCommands } from "./notebook-commands.ts";
import { teachCommands } from "./teach-commands.ts";

/** What the commands are about. */
export interface CommandPlace {
  readonly context: CellContext;
  readonly desk: CellDesk;
  /** The sections of the notebook. */
  readonly entries: readonly OutlineEntry[];
  /** Its prose cells as trees, in order. */
  readonly trees: readonly Root[];
  /** Whether the notebook is the page in sight. */
  readonly shown: boolean;
}

/** The place in the document of the cell in hand; null: none. */
export function presentIndex({ context, desk }: Pick<CommandPlace, "context" | "desk">): number | null {
  const present = desk.present.value;
  const index = present === null ? -1 : desk.identify(context.view.notebook.cells).indexOf(present);
  return index === -1 ? null : index;
}

/** Everything that can be done now: the one table behind the palette, the keys and the map of keys. */
export function commandsOf({ context, desk, entries, shown }: CommandPlace): readonly Command[] {
  const index = presentIndex({ context, desk });
  if (!shown) return placeCommands(context, []);
  return [
    ...(index === null ? [] : cellCommands(context, desk, index)),
    ...addCommands(context, desk, index),
    ...notebookCommands(context, desk),
    ...teachCommands(context, desk),
    ...runCommands(context),
    ...placeCommands(context, entries),
  ];
}
