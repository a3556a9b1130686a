import {
  beliefFigure,
  daysFigure,
  doseTimeline,
  evidenceFigure,
  type FigurePlace,
  identifiabilityChart,
  independenceFigure,
  indicesChart,
  influenceChart,
  laneFigure,
  likelihoodFigure,
  measurementsChart,
  observedIncidenceFigure,
  outcomesFigure,
  outcomesStrip,
  patientFigure,
  recoveryFigure,
  structureFigure,
  ridgeFigure,
  sweepFigure,
  testedFigure,
  tornadoFigure,
  untreatedFigure,
} from "../../src/plots/index.ts";
import { believed } from "../browser/plots/belief-states.ts";
import { classCharts, classStates } from "../browser/plots/class-states.ts";
import { differenceStates } from "../browser/plots/difference-states.ts";
import { doseStates } from "../browser/plots/dose-states.ts";
import { evidenceStates } from "../browser/plots/evidence-states.ts";
import { figureAnswers, type FigureState } from "../browser/plots/figure-states.ts";
import { likelihoodOf } from "../browser/plots/likelihood-states.ts";
import { observedStates, threeGroups } from "../browser/plots/observed-states.ts";
import { outcomesOf, outcomesStates } from "../browser/plots/outcomes-states.ts";
import { inFourArms, patientStates } from "../browser/plots/patient-states.ts";
import { recoveryOptions, recoveryStates } from "../browser/plots/recovery-states.ts";
import { structureOf } from "../browser/plots/structure-states.ts";
import { sweepOf } from "../browser/plots/sweep-states.ts";
import { indicesStates, influenceStates, measured, ridgeStates, toldStates } from "../browser/plots/sureness-states.ts";
import { swimmerStates } from "../browser/plots/swimmer-states.ts";
import { testedStates } from "../browser/plots/tested-states.ts";
import { tornadoOf } from "../browser/plots/tornado-states.ts";
import { untreatedOf } from "../browser/plots/untreated-states.ts";
import { drawnSummary } from "../plots/drawn-summary.ts";
import { exerciseFigures } from "./exercise-figures.ts";

type States = (place: FigurePlace) => Readonly<Record<string, () => Element>>;

/** A figure in states of its own. */
function ofStates<State>(
  states: Readonly<Record<string, State>>,
  draw: (state: State, place: FigurePlace) => Element,
): States {
  return (place) => Object.fromEntries(Object.entries(states).map(([name, state]) => [name, () => draw(state, place)]));
}

const { summary, arms } = figureAnswers["10,000 patients"] ?? { summary: null, arms: [] };
const withDraws = { summary: summary === null ? null : drawnSummary(summary, 160), arms };
const runAnswers = { ...figureAnswers, "under draws": withDraws };

/** A figure of a run in the states that every such figure must stand, and under draws. */
function ofAnswers(draw: (state: FigureState) => Element): States {
  return ofStates(runAnswers, (answer, place) => draw({ ...answer, place }));
}

const horizon = 365;

/** Every figure, by name, and how it is drawn in each state at a width. */
export const galleryFigures: Readonly<Record<string, States>> = {
  ...Object.fromEntries(
    (["incidence", "stacked", "current"] as const).map((view) => [
      `independence, ${view}`,
      ofAnswers(({ place, ...answer }) =>
        independenceFigure({ ...answer, ...place, view, horizon, observed: [], observedTitle: "", stale: false }),
      ),
    ]),
  ),
  days: ofAnswers(({ place, ...answer }) => daysFigure({ ...answer, ...place, horizon, day: 120 })),
  difference: ofAnswers(differenceStates),
  swimmer: ofAnswers(swimmerStates),
  patient: ofStates(patientStates, (state, place) => patientFigure({ ...inFourArms, ...state, ...place })),
  "patient, an arm a panel": ofStates(patientStates, (state, place) =>
    patientFigure({ ...inFourArms, ...state, ...place, arrangement: "apart" }),
  ),
  doses: ofStates(doseStates, (state, place) => doseTimeline({ ...state, ...place })),
  recovery: ofStates(recoveryStates, (state, place) => recoveryFigure({ ...recoveryOptions(state), ...place })),
  outcomes: ofStates(outcomesStates, (state, place) => outcomesFigure({ ...outcomesOf(state), ...place })),
  "outcomes, twelve side by side": ofStates(outcomesStates, (state, place) =>
    outcomesStrip({ ...outcomesOf(state), ...place, chosen: null }),
  ),
  "sweep, lines": ofAnswers((state) =>
    sweepFigure({ ...state.place, ...sweepOf(state, "independent", false), stale: false }),
  ),
  "sweep, lines without the error": ofAnswers((state) =>
    sweepFigure({ ...state.place, ...sweepOf(state, "independent", false), stale: false, withoutError: true }),
  ),
  "sweep, median": ofAnswers((state) =>
    sweepFigure({ ...state.place, ...sweepOf(state, "median", false), stale: false }),
  ),
  "sweep, heat map": ofAnswers((state) =>
    sweepFigure({ ...state.place, ...sweepOf(state, "independent", true), stale: false }),
  ),
  tornado: ofAnswers((state) => tornadoFigure({ ...state.place, ...tornadoOf(state) })),
  structure: ofAnswers((state) => structureFigure({ ...state.place, ...structureOf(state, "independent") })),
  "structure, median": ofAnswers((state) => structureFigure({ ...state.place, ...structureOf(state, "median") })),
  "structure, without the error": ofAnswers((state) =>
    structureFigure({ ...state.place, ...structureOf(state, "independent"), withoutError: true }),
  ),
  likelihood: ofAnswers((state) => likelihoodFigure({ ...state.place, ...likelihoodOf(state) })),
  "likelihood, over two things": ofAnswers((state) =>
    likelihoodFigure({ ...state.place, ...likelihoodOf(state, true) }),
  ),
  untreated: ofAnswers((state) => untreatedFigure({ ...state.place, ...untreatedOf(state, false) })),
  "untreated, under draws": ofAnswers((state) => untreatedFigure({ ...state.place, ...untreatedOf(state, true) })),
  belief: ofStates({ "not yet known": null, known: believed }, (belief, place) => beliefFigure({ belief, ...place })),
  tested: ofStates(testedStates, (tested, place) => testedFigure({ tested, ...place })),
  identifiability: ofStates(toldStates, (numbers, place) =>
    laneFigure(place, identifiabilityChart({ numbers, whole: false, phone: place.phone })),
  ),
  influence: ofStates(influenceStates, (input, place) => laneFigure(place, influenceChart(input, 10))),
  indices: ofStates(indicesStates, (input, place) => laneFigure(place, indicesChart(input, 8))),
  measurements: ofStates(influenceStates, (input, place) =>
    laneFigure(place, measurementsChart({ ...input, ...measured }, 10)),
  ),
  ridge: ofStates(ridgeStates, (ridge, place) => ridgeFigure({ ...place, ridge })),
  "own cases": ofStates(observedStates, (state, place) =>
    observedIncidenceFigure({ ...threeGroups, ...state, ...place }),
  ),
  evidence: ofStates(evidenceStates, (evidence, place) => evidenceFigure({ evidence, ...place })),
  ...Object.fromEntries(
    Object.entries(classCharts).map(([name, draw]) => [
      `class, ${name}`,
      ofStates(classStates, (answers, place) => draw(answers, { ...place, width: Math.min(680, place.width) }).figure),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(exerciseFigures).map(([name, states]) => [
      `exercise, ${name}`,
      ofStates(states, (draw, place) => draw({ ...place, width: Math.min(680, place.width) })),
    ]),
  ),
};
