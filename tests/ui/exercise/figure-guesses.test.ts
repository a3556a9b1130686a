import { describe, expect, test } from "vitest";
import { tracePlan } from "../../../src/notebook/plan-notebook.ts";
import type { ExerciseAnswer } from "../../../src/schema/exercise-answer.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { parseNotebook } from "../../../src/share/index.ts";
import { figureGuesses } from "../../../src/ui/exercise/figure-guesses.ts";

const asking = `---
title: Asking
model: prca@1
---

What do you expect?

\`\`\`arms regimens
- watch
- ucb-single
\`\`\`

\`\`\`simulate run
arms: regimens
\`\`\`

\`\`\`simulate other
arms: regimens
window: 28 d
\`\`\`

\`\`\`exercise share
ask: How many?
as: number
of: run
answer: {measure: independent, arm: ucb-single, day: 90 d}
from: 0
to: 100
\`\`\`

\`\`\`exercise span
ask: How many?
as: range
of: run
answer: {measure: current, day: 180 d}
from: 0
to: 100
\`\`\`

\`\`\`exercise curve
ask: Draw it.
as: curve
of: other
answer: {measure: independent, arm: watch}
days: [30 d, 90 d]
\`\`\`

\`\`\`exercise half
ask: By which day half?
as: range
of: run
answer: {measure: median, arm: watch}
from: 0
to: 365
\`\`\`

\`\`\`exercise gain
ask: How many more?
as: number
of: run
answer: {measure: independent, arm: ucb-single, day: 90 d, minus: {measure: independent, arm: watch, day: 90 d}}
from: -100
to: 100
\`\`\`
`;

function opened(): Notebook {
  const read = parseNotebook(asking);
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  return read.value;
}

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 },
  { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One cord unit", slot: 2 },
];
const plan = tracePlan(opened());
const given = (answers: Readonly<Record<string, ExerciseAnswer | null>>, run = "run") =>
  figureGuesses({ plan }, new Map(Object.entries(answers).map(([id, answer]) => [id, { answer }])), run, arms);

describe("the guesses a figure of a run shows", () => {
  test("are none before anything is committed to, or where an answer no longer fits its exercise", () => {
    expect(given({})).toEqual([]);
    expect(given({ share: null })).toEqual([]);
    expect(given({ share: { as: "number", value: 140 } })).toEqual([]);
    expect(given({ share: { as: "curve", heights: [1, 2] } })).toEqual([]);
  });

  test("are shares of an arm, the run's first where none is named, on the view that has their heights", () => {
    expect(
      given({ share: { as: "number", value: 40 }, span: { as: "range", low: 20, high: 50, confidence: 70 } }),
    ).toEqual([
      {
        arm: "ucb-single",
        shortLabel: "One cord unit",
        shows: "share",
        view: "incidence",
        places: [{ day: 90, share: 0.4 }],
      },
      {
        arm: "watch",
        shortLabel: "Watchful waiting",
        shows: "share",
        view: "current",
        places: [
          { day: 180, share: 0.2 },
          { day: 180, share: 0.5 },
        ],
      },
    ]);
  });

  test("are the curve and the days of half as they were placed, each at its own run", () => {
    const answers: Readonly<Record<string, ExerciseAnswer>> = {
      curve: { as: "curve", heights: [10, 45] },
      half: { as: "range", low: 100, high: 140, confidence: 80 },
    };
    expect(given(answers).map(({ shows, places }) => [shows, ...places.map(({ day, share }) => [day, share])])).toEqual(
      [["day", [100, 0.5], [140, 0.5]]],
    );
    expect(given(answers, "other").map(({ places }) => places)).toEqual([
      [
        { day: 30, share: 0.1 },
        { day: 90, share: 0.45 },
      ],
    ]);
  });

  test("are not differences, which have no height on a figure", () => {
    expect(given({ gain: { as: "number", value: 12 } })).toEqual([]);
  });
});
