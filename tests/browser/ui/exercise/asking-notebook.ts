import { ok } from "../../../../src/base/result.ts";
import type { Notebook } from "../../../../src/schema/notebook.ts";
import type { Asked } from "../../../notebook/held-lab.ts";
import { inventedSummary } from "../../../ui/invented-summary.ts";

const of = "run";

/** A notebook with an exercise of every kind. */
export const askingNotebook: Notebook = {
  title: "Asking",
  model: "prca@1",
  seed: 7,
  cells: [
    { kind: "arms", id: "arms", arms: ["watch", "epo", "ucb-single"] },
    { kind: "simulate", id: "run", arms: "arms", patients: 500 },
    {
      kind: "exercise",
      id: "waiting",
      ask: "Of 100 simulated patients who only wait, how many are *independent* by day 90?",
      as: "number",
      of,
      answer: { measure: "independent", arm: "watch", day: 90 },
      from: 0,
      to: 100,
      step: 1,
      unit: "of 100",
      within: 5,
      high: "Many stay dependent: the antibody outlasts three months.",
      low: "More recover by themselves than one sees, as those who do are not referred.",
      hints: ["Isoagglutinins fall slowly.", "Most recover within a year."],
      because: "The antibody falls **slowly**.",
    },
    {
      kind: "exercise",
      id: "span",
      ask: "Between which days does half of them become independent?",
      as: "range",
      of,
      answer: { measure: "median", arm: "epo" },
      from: 0,
      to: 365,
      step: 5,
      unit: "d",
      high: "Earlier than that.",
      low: "Later than that.",
    },
    {
      kind: "exercise",
      id: "course",
      ask: "Draw how many are independent by each day.",
      as: "curve",
      of,
      answer: { measure: "independent", arm: "epo" },
      days: [30, 90, 180, 365],
      low: "Half of the patients are independent at the end.",
    },
    {
      kind: "exercise",
      id: "which",
      ask: "Which arm needs the fewest units?",
      as: "choice",
      of,
      answer: { measure: "independent", day: 365 },
      least: true,
      options: [
        { says: "Waiting", arm: "watch" },
        { says: "Erythropoietin", arm: "epo", back: "It is the other way round." },
      ],
    },
    {
      kind: "exercise",
      id: "bracket",
      ask: "How many of 100 who wait are independent by day 365?",
      as: "choice",
      of,
      answer: { measure: "independent", arm: "watch", day: 365 },
      options: [
        { says: "Under 20", under: 20, back: "Most recover in the end." },
        { says: "From 20 to 50", from: 20, under: 50 },
        { says: "50 or more", from: 50 },
      ],
    },
    {
      kind: "exercise",
      id: "ranks",
      ask: "Put the arms in order of patients independent by day 180.",
      as: "order",
      of,
      answer: { measure: "independent", day: 180 },
      order: ["watch", "epo", "ucb-single"],
      because: "Numbers of this run only.",
    },
  ],
};

/** Shares by day 365 of the arms in the answer. */
const shares = [0.4271, 0.6139, 0.8353];

/** Answers a run with curves that rise to `shares`. */
export function answered({ answer, request }: Asked): void {
  const arms = request.arms.map(({ arm }, index) => ({
    arm,
    share: (day: number): number => (shares[index] ?? 0) * Math.min(1, day / 365),
  }));
  answer(ok(inventedSummary(arms, 365, request.patients)));
}
