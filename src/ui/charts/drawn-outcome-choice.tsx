import { DrawnOutcome } from "../../schema/drawn-influence.ts";
import { FigureChoice } from "./figure-choice.tsx";

const words: Readonly<Record<DrawnOutcome, string>> = {
  independent: "independent by a day",
  days: "mean days independent",
  units: "red-cell units",
  lost: "died, relapsed or grafted again",
};

interface DrawnOutcomeChoiceProps {
  readonly outcome: DrawnOutcome;
  readonly choose: (outcome: DrawnOutcome) => void;
}

/** Which outcome a figure over draws is about. */
export function DrawnOutcomeChoice({ outcome, choose }: DrawnOutcomeChoiceProps) {
  return (
    <FigureChoice
      label="Outcome"
      value={outcome}
      options={DrawnOutcome.options.map((value) => ({ value, words: words[value] }))}
      choose={(chosen) => choose(DrawnOutcome.options.find((value) => value === chosen) ?? outcome)}
    />
  );
}
