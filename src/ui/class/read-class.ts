import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import type { Notebook } from "../../schema/notebook.ts";
import type { SentAnswers } from "../../schema/sent-answers.ts";
import { answersInText, questionsId } from "../../share/index.ts";
import { fitsExercise } from "./fits-exercise.ts";

/** A link that does not count, and why. */
export interface RefusedLink {
  /** Its beginning, as it was pasted. */
  readonly link: string;
  readonly why: string;
}

/** What a class has sent: everybody's answers once, and what was not counted. */
export interface ClassRoll {
  readonly read: readonly SentAnswers[];
  readonly refused: readonly RefusedLink[];
  /** Links that say what another one says. */
  readonly again: number;
}

const shown = 32;

/** The exercises of a notebook, in order. */
export function exercisesIn({ cells }: Notebook): readonly ExerciseCell[] {
  return cells.filter((cell) => cell.kind === "exercise");
}

function whyNot(sent: SentAnswers, notebook: Notebook, id: string): string | null {
  const exercises = new Map(exercisesIn(notebook).map((cell) => [cell.id, cell]));
  if (sent.notebook !== id) {
    return sent.title === notebook.title
      ? "its exercises are others than this notebook’s: another version of it"
      : `it answers another notebook, “${sent.title}”`;
  }
  const odd = Object.entries(sent.answers).find(([name, answer]) => {
    const cell = exercises.get(name);
    return cell === undefined || !fitsExercise(cell, answer);
  });
  return odd === undefined ? null : `its answer to ${odd[0]} is none to that exercise`;
}

/** Reads every link with answers in what was pasted: those to this notebook count, the same answers under the same name once. */
export function readClass(text: string, notebook: Notebook): ClassRoll {
  const id = questionsId(notebook);
  const read = new Map<string, SentAnswers>();
  const refused: RefusedLink[] = [];
  let again = 0;
  for (const { link, opened } of answersInText(text)) {
    const begins = link.length > shown ? `${link.slice(0, shown)}…` : link;
    if (!opened.ok) {
      refused.push({ link: begins, why: opened.failures.map(({ message }) => message).join("; ") });
      continue;
    }
    const why = whyNot(opened.value, notebook, id);
    const said = JSON.stringify(opened.value);
    if (why !== null) refused.push({ link: begins, why });
    else if (read.has(said)) again += 1;
    else read.set(said, opened.value);
  }
  return { read: [...read.values()], refused, again };
}
