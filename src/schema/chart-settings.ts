import { ChartCell } from "./chart-cell.ts";
import { CourseState } from "./course-state.ts";
import type { Setting } from "./setting-form.ts";

const { show, view, by, clock, outcome } = ChartCell.shape;

/** The settings of a figure in the order in which a form shows them. */
export const chartSettings: readonly Setting[] = [
  {
    name: "id",
    label: "Name",
    says: "needed only where another cell is to read it",
    control: { form: "name" },
    blank: "no name",
  },
  {
    name: "show",
    label: "Shows",
    says: "what is drawn of a run, of a sweep or of cases",
    control: { form: "choice", words: show.options },
  },
  {
    name: "of",
    label: "Of",
    says: "a run, one with draws for influence and measurements; a sweep for sweep, tornado, structure and likelihood; cases for evidence, tested and observed",
    control: { form: "cell", kinds: ["simulate", "sweep", "cases"], most: 1 },
  },
  {
    name: "over",
    label: "Cases above it",
    says: "whose patients stand beside the simulated ones",
    control: { form: "cell", kinds: ["cases"], most: 8 },
    blank: "none",
  },
  {
    name: "view",
    label: "View",
    says: "of independence: who has become so, all that happens, or who is so on the day",
    control: { form: "choice", words: view.def.innerType.options },
    blank: "incidence",
  },
  {
    name: "day",
    label: "Day",
    says: "the day that a cursor, a threshold or an outcome begins at",
    control: { form: "number", low: 0, high: 1460, unit: "d", whole: true },
    blank: "the figure’s own",
  },
  {
    name: "by",
    label: "By",
    says: "the day up to which days are counted",
    control: { form: "choice", words: by.def.innerType.options },
    blank: "365 d, or 180 d where the horizon is shorter",
  },
  {
    name: "arm",
    label: "Arm",
    says: "the one in sight, by its name in the run",
    control: { form: "line", longest: 80 },
    blank: "the first that is compared",
  },
  {
    name: "state",
    label: "State",
    says: "what is followed in the patients",
    control: { form: "choice", words: CourseState.options },
    blank: "haemoglobin",
  },
  {
    name: "clock",
    label: "Clock",
    says: "what the days count from",
    control: { form: "choice", words: clock.def.innerType.options },
    blank: "therapy",
  },
  {
    name: "paths",
    label: "Single patients",
    says: "how many are drawn as lines",
    control: { form: "number", low: 0, high: 2000, unit: "", whole: true },
    blank: "12",
  },
  {
    name: "lanes",
    label: "Lanes",
    says: "how many patients have one",
    control: { form: "number", low: 1, high: 60, unit: "", whole: true },
    blank: "20",
  },
  {
    name: "outcome",
    label: "Outcome",
    says: "what a sweep, or a run with draws, is looked at for",
    control: { form: "choice", words: outcome.def.innerType.options },
    blank: "independent",
  },
  {
    name: "patient",
    label: "Patient",
    says: "the one shown first",
    control: { form: "number", low: 1, high: 1_000_000, unit: "", whole: true },
    blank: "the first",
  },
];
