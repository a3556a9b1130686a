import type { CellDesk } from "../cell-frame/cell-desk.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { Command } from "./command.ts";

/** What a notebook is taught with: screens for a room, the class's answers, and the words meant for those who teach. */
export function teachCommands({ view, open: { answers } }: CellContext, desk: CellDesk): readonly Command[] {
  const kinds = new Set(view.notebook.cells.map(({ kind }) => kind));
  const noted = kinds.has("note");
  const exercises = view.notebook.cells.flatMap((cell) => (cell.kind === "exercise" ? [cell.id] : []));
  const unseen = exercises.filter((id) => answers.progress.value.get(id)?.seen !== true);
  return [
    {
      id: "present",
      group: "Teach",
      words: "Present",
      says: "A cell a screen, in large type.",
      run: () => {
        desk.list.value = "present";
      },
    },
    {
      id: "class",
      group: "Teach",
      words: "Class view",
      says: "The answers of a class beside the model’s, from their links.",
      off: kinds.has("exercise") ? undefined : "the notebook has no exercises",
      run: () => {
        desk.list.value = "class";
      },
    },
    {
      id: "uncover",
      group: "Teach",
      words: "Uncover every figure",
      says: "Also those that give away the answer to an exercise.",
      off: unseen.length === 0 ? "nothing is covered" : undefined,
      run: () => {
        answers.look(unseen);
        desk.said.value = "Every figure is open.";
      },
    },
    {
      id: "notes",
      group: "Teach",
      words: desk.notes.value ? "Hide instructor notes" : "Show instructor notes",
      off: noted ? undefined : "the notebook has none",
      run: () => {
        desk.notes.value = !desk.notes.value;
        desk.said.value = desk.notes.value ? "Instructor notes show." : "Instructor notes are hidden.";
      },
    },
  ];
}
