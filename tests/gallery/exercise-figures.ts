import { exerciseCurveFigure, exerciseScaleFigure, type FigurePlace } from "../../src/plots/index.ts";
import { twelveArms } from "../browser/plots/figure-states.ts";

type Draw = (place: FigurePlace) => Element;

const days = [30, 90, 180, 365];
const guess = [10, 35, 60, 80];
const [, arm = { arm: "", label: "", shortLabel: "", slot: 1 }] = twelveArms;
const truth = { heights: [4, 52, 70, 84], arm };

function curve(change: Partial<Parameters<typeof exerciseCurveFigure>[0]>): Draw {
  return (place) => exerciseCurveFigure({ ...place, days, guess, truth, stale: false, ...change });
}

function scale(change: Partial<Parameters<typeof exerciseScaleFigure>[0]>): Draw {
  const between = { from: 0, to: 100, unit: "of 100", guess: null, truth: null };
  return ({ width }) => exerciseScaleFigure({ ...between, ...change, width });
}

const guessed = { low: 40, high: 40, words: "your guess: 40 of 100" };
const run = { value: 28, slot: 1, words: "the run: 28 of 100" };

/** The figures of an exercise by name, in the states of one who answers it. */
export const exerciseFigures: Readonly<Record<string, Readonly<Record<string, Draw>>>> = {
  curve: {
    "no answer yet": curve({ guess: null, truth: null }),
    guessed: curve({ truth: null }),
    "guessed and shown": curve({}),
    "no events": curve({ truth: { ...truth, heights: [0, 0, 0, 0] } }),
    "all events": curve({ truth: { ...truth, heights: [100, 100, 100, 100] } }),
  },
  scale: {
    "no answer yet": scale({}),
    guessed: scale({ guess: guessed }),
    "guessed and shown": scale({ guess: guessed, truth: run }),
    "guessed right": scale({ guess: { low: 28, high: 28, words: "your guess: 28 of 100" }, truth: run }),
    "a range guessed and shown": scale({
      guess: { low: 10, high: 60, words: "your range: 10 to 60 of 100" },
      truth: run,
    }),
    "no events": scale({ guess: guessed, truth: { ...run, value: 0, words: "the run: 0 of 100" } }),
    "all events": scale({ guess: guessed, truth: { ...run, value: 100, words: "the run: 100 of 100" } }),
    "not reached": scale({ guess: guessed, truth: { ...run, value: null, words: "the run: not reached" } }),
  },
};
