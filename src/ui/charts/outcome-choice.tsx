import type { AskedOutcome } from "../../plots/index.ts";
import { FigureChoice } from "./figure-choice.tsx";

const outcomes: readonly { readonly value: AskedOutcome["outcome"]; readonly words: string }[] = [
  { value: "independent", words: "independent by a day" },
  { value: "median", words: "median day" },
  { value: "days", words: "mean days independent" },
  { value: "units", words: "red-cell units" },
  { value: "lost", words: "died, relapsed or grafted again" },
];

interface OutcomeChoiceProps {
  readonly outcome: AskedOutcome["outcome"];
  readonly choose: (outcome: AskedOutcome["outcome"]) => void;
}

/** Which outcome a figure of a sweep shows. */
export function OutcomeChoice({ outcome, choose }: OutcomeChoiceProps) {
  return (
    <FigureChoice
      label="Outcome"
      value={outcome}
      options={outcomes}
      choose={(value) => choose(outcomes.find((one) => one.value === value)?.value ?? outcome)}
    />
  );
}
