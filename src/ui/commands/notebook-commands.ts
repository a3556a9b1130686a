import { writeNotebook } from "../../share/index.ts";
import type { CellDesk } from "../cell-frame/cell-desk.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { OutlineEntry } from "../outline/outline-entries.ts";
import { saveNotebook } from "../library/save-notebook.ts";
import { libraryId, methodsId, notebookId } from "../route.ts";
import { openShare } from "../share/share-open.ts";
import type { Command } from "./command.ts";

/** What can be done with the notebook as a whole, and how it is looked at. */
export function notebookCommands(context: CellContext, desk: CellDesk): readonly Command[] {
  const { view, undo, redo } = context;
  const { notebook, undoes, redoes } = view;
  return [
    {
      id: "palette",
      group: "View",
      words: "Commands",
      says: "Everything that can be done here, by words.",
      keys: "Mod+k",
      heard: "always",
      run: () => {
        desk.list.value = "commands";
      },
    },
    {
      id: "keyboard-map",
      group: "View",
      words: "Keyboard map",
      says: "All keys.",
      keys: "?",
      run: () => {
        desk.list.value = "keys";
      },
    },
    {
      id: "show-all",
      group: "View",
      words: desk.all.value ? "Hide cells that only feed others" : "Show all cells",
      says: "Also those that only feed others.",
      run: () => {
        desk.all.value = !desk.all.value;
        desk.revealed.value = new Set();
        desk.said.value = desk.all.value ? "All cells show." : "Cells that only feed others are hidden.";
      },
    },
    {
      id: "undo",
      group: "Notebook",
      words: "Undo",
      ...(undoes === null ? {} : { says: undoes }),
      keys: "Mod+z",
      off: undoes === null ? "nothing to undo" : undefined,
      run: undo,
    },
    {
      id: "redo",
      group: "Notebook",
      words: "Redo",
      ...(redoes === null ? {} : { says: redoes }),
      keys: "Mod+Shift+z",
      off: redoes === null ? "nothing to redo" : undefined,
      run: redo,
    },
    {
      id: "edit-notebook-text",
      group: "Notebook",
      words: "Edit the notebook as text",
      run: () => {
        desk.list.value = "text";
      },
    },
    {
      id: "save-file",
      group: "Notebook",
      words: "Save as .md",
      says: "A file that opens here and reads well anywhere.",
      run: () => saveNotebook(notebook.title, writeNotebook(notebook)),
    },
    { id: "share", group: "Notebook", words: "Share", run: openShare },
  ];
}

/** Starting and stopping the runs of a notebook. */
export function runCommands({ view, run, cancel }: CellContext): readonly Command[] {
  return view.plan.cells.flatMap(({ cell, key }): readonly Command[] => {
    if (cell.kind !== "simulate" && cell.kind !== "sweep") return [];
    const state = view.states.get(key)?.state;
    const under = state === "running";
    return [
      {
        id: `run-${key}`,
        group: "Run",
        words: `Run ${key}`,
        off: under ? "it is running" : state === "settled" ? "it has run: nothing has changed" : undefined,
        run: () => run(key),
      },
      {
        id: `cancel-${key}`,
        group: "Run",
        words: `Cancel ${key}`,
        off: under ? undefined : "it is not running",
        run: () => cancel(key),
      },
    ];
  });
}

/** The pages and the sections of the notebook to go to. */
export function placeCommands(context: CellContext, entries: readonly OutlineEntry[]): readonly Command[] {
  const { host } = context;
  const pages = [
    { id: "go-notebooks", words: "Notebooks", fragment: libraryId },
    { id: "go-methods", words: "Methods", fragment: methodsId },
    { id: "go-notebook", words: "This notebook", fragment: notebookId },
  ];
  return [
    ...pages.map(({ id, words, fragment }): Command => ({ id, group: "Go to", words, run: () => host.go(fragment) })),
    ...entries.map(({ id, title }): Command => ({
      id: `go-${id}`,
      group: "Go to",
      words: title,
      run: () => document.getElementById(id)?.scrollIntoView(),
    })),
  ];
}
