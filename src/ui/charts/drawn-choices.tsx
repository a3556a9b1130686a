import type { ComponentChildren } from "preact";
import type { CellContext } from "../cells/cell-context.ts";
import { PatientFailure } from "../patient/patient-failure.tsx";
import { DrawnOutcomeChoice } from "./drawn-outcome-choice.tsx";
import { FigureChoice } from "./figure-choice.tsx";
import type { useDrawnChart } from "./use-drawn-chart.ts";

interface DrawnChoicesProps {
  readonly chart: ReturnType<typeof useDrawnChart>;
  readonly drawn: readonly { readonly arm: string; readonly shortLabel: string }[];
  readonly context: CellContext;
  /** Further choices, behind outcome and arm. */
  readonly children?: ComponentChildren;
}

/** The outcome and the arm that a figure over draws is about, and what went wrong in asking for it. */
export function DrawnChoices({ chart, drawn, context, children }: DrawnChoicesProps) {
  const { outcome, chooseOutcome, wanted, chooseArm, asking } = chart;
  return (
    <>
      <p class="figure-choices">
        <DrawnOutcomeChoice outcome={outcome} choose={chooseOutcome} />
        {drawn.length > 1 && (
          <FigureChoice
            label="Arm"
            value={wanted.arm}
            options={drawn.map((one) => ({ value: one.arm, words: one.shortLabel }))}
            choose={chooseArm}
          />
        )}
        {children}
      </p>
      {asking.failures.length > 0 && <PatientFailure asking={asking} reload={context.reload} />}
    </>
  );
}
