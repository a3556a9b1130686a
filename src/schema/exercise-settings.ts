import { ExerciseCell } from "./exercise-cell.ts";
import type { Setting } from "./setting-form.ts";

function text(name: string, label: string, says: string, longest: number): Setting {
  return { name, label, says, control: { form: "line", longest }, blank: "nothing" };
}

function written(name: string, label: string, says: string, blank: string): Setting {
  return { name, label, says, control: { form: "written" }, blank };
}

/** The settings of an exercise in the order in which a form shows them. */
export const exerciseSettings: readonly Setting[] = [
  {
    name: "id",
    label: "Name",
    says: "what answers are known by: small letters, digits and hyphens",
    control: { form: "name" },
  },
  { name: "ask", label: "Question", says: "what a reader is asked", control: { form: "line", longest: 600 } },
  {
    name: "as",
    label: "Answered by",
    says: "a number, a range with a confidence, a curve, a choice, or an order",
    control: { form: "choice", words: ExerciseCell.shape.as.options },
  },
  {
    name: "of",
    label: "Of",
    says: "the run that answers it",
    control: { form: "cell", kinds: ["simulate"], most: 1 },
  },
  { name: "answer", label: "Answer", says: "what of the run is asked for", control: { form: "written" } },
  written("from", "From", "the lower end of the scale", "none"),
  written("to", "To", "the upper end of the scale", "none"),
  written("step", "Step", "how finely the scale is set", "a hundredth of it"),
  text("unit", "Unit", "words after the number", 30),
  written("within", "Within", "what counts as close", "a twentieth of the scale"),
  written("days", "Days", "where a curve is drawn", "none"),
  written("options", "Options", "what a choice offers, and which is right", "none"),
  written("least", "Least", "whether the arm with the smallest answer is right", "off"),
  written("order", "Order", "the arms that are put in order", "none"),
  text("high", "Said when above", "to an answer above the run’s", 600),
  text("low", "Said when below", "to an answer below the run’s", 600),
  written("hints", "Hints", "one after the other, up to three", "none"),
  text("because", "Why", "said once the answer is shown", 2000),
];
