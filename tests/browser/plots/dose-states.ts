import type { DoseLane, doseTimeline } from "../../../src/plots/index.ts";

type Options = Pick<Parameters<typeof doseTimeline>[0], "lanes">;

/** Nothing, several doses, and doses with what lasts. */
export const threeLanes: readonly DoseLane[] = [
  { label: "Watchful waiting", slot: 1, dose: "infusion", doses: [], intervals: [] },
  { label: "Mononuclear cells × 3", slot: 3, dose: "infusion", doses: [0, 7, 14], intervals: [] },
  {
    label: "Daratumumab",
    slot: 5,
    dose: "infusion",
    doses: [0, 120],
    intervals: [{ from: 0, to: 180, text: "plasma cells depleted" }],
  },
];

/** An arm with a rule, under a long name. */
export const ruledLane: DoseLane = {
  label: "Erythropoietin + Donor lymphocytes",
  slot: 2,
  dose: "infusion",
  doses: [0],
  intervals: [],
  conditional: [{ day: 28, text: "rituximab if haemoglobin is low", doses: [28], intervals: [] }],
};

/** What a timeline of doses must draw, by name. */
export const doseStates: Readonly<Record<string, Options>> = {
  "nothing given": { lanes: threeLanes.slice(0, 1) },
  "3 arms": { lanes: threeLanes },
  "a rule": { lanes: [...threeLanes.slice(0, 1), ruledLane] },
};
