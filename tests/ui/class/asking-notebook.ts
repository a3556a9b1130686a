import type { ExerciseCell } from "../../../src/schema/exercise-cell.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";

const answer = { measure: "independent", arm: "watch", day: 90 } as const;

/** An exercise of every kind. */
export const exercises: readonly ExerciseCell[] = [
  { kind: "exercise", id: "waiting", ask: "How many?", as: "number", of: "run", answer, from: 0, to: 100 },
  {
    kind: "exercise",
    id: "half",
    ask: "When?",
    as: "range",
    of: "run",
    answer: { measure: "median" },
    from: 0,
    to: 720,
  },
  {
    kind: "exercise",
    id: "path",
    ask: "Draw.",
    as: "curve",
    of: "run",
    answer: { measure: "independent" },
    days: [30, 90],
  },
  {
    kind: "exercise",
    id: "under",
    ask: "Which?",
    as: "choice",
    of: "run",
    answer,
    options: [
      { says: "Under 20", under: 20 },
      { says: "From 20 to 50", from: 20, under: 50 },
      { says: "More", from: 50 },
    ],
  },
  {
    kind: "exercise",
    id: "sorted",
    ask: "Sort.",
    as: "order",
    of: "run",
    answer: { measure: "independent", day: 90 },
    order: ["watch", "ucb-single"],
  },
];

/** A run of two arms, and exercises about it. */
export const askingNotebook: Notebook = {
  title: "Asking",
  model: "prca@1",
  cells: [
    { kind: "prose", text: "Which?" },
    { kind: "arms", id: "arms", arms: ["watch", "ucb-single"] },
    { kind: "simulate", id: "run", arms: "arms", patients: 500 },
    ...exercises,
    { kind: "note", text: "For the one who teaches." },
  ],
};
