import type { FigureArm } from "../../plots/index.ts";
import type { ExerciseCell } from "../../schema/exercise-cell.ts";
import { ChoiceAnswer, choiceConfidences } from "./choice-answer.tsx";
import { ConfidenceChoice } from "./confidence-choice.tsx";
import { CurveAnswer } from "./curve-answer.tsx";
import type { Draft } from "./draft.ts";
import { armOfTruth, type ShownTruth, truthOfOptions, truthOnScale } from "./exercise-truth.ts";
import { OrderAnswer } from "./order-answer.tsx";
import { rangeConfidences } from "./range-score.ts";
import { ScaleAnswer } from "./scale-answer.tsx";

interface ExerciseInputProps {
  readonly cell: ExerciseCell;
  readonly draft: Draft;
  readonly arms: readonly FigureArm[];
  /** What the run says; null: not to be seen. */
  readonly truth: ShownTruth | null;
  readonly stale: boolean;
  readonly phone: boolean;
  /** Changes the answer; null: it is committed to. */
  readonly change: ((draft: Draft) => void) | null;
}

/** The place where an exercise is answered, and where the answer then stands beside the run's. */
export function ExerciseInput({ cell, draft, arms, truth, stale, phone, change }: ExerciseInputProps) {
  const { values, confidence, option, order } = draft;
  const put = (part: Partial<Draft>): void => change?.({ ...draft, ...part });
  const setValues = change === null ? null : (next: readonly number[]): void => put({ values: next });
  const sure = change === null ? null : (next: number): void => put({ confidence: next });
  switch (cell.as) {
    case "number":
    case "range":
      return (
        <>
          <ScaleAnswer
            cell={cell}
            values={values}
            truth={truth === null ? null : truthOnScale(cell, truth, arms)}
            set={setValues}
          />
          {cell.as === "range" && <ConfidenceChoice levels={rangeConfidences} value={confidence} set={sure} />}
        </>
      );
    case "curve": {
      const heights = truth?.truths.map(({ value }) => value ?? 0);
      return (
        <CurveAnswer
          days={cell.days ?? []}
          values={values}
          truth={heights === undefined ? null : { heights, arm: armOfTruth(truth?.truths[0], arms) }}
          stale={stale}
          phone={phone}
          set={setValues}
        />
      );
    }
    case "choice":
      return (
        <>
          <ChoiceAnswer
            cell={cell}
            option={option}
            committed={change === null}
            truth={truth === null ? null : truthOfOptions(cell, truth, option)}
            set={(next) => put({ option: next })}
          />
          <ConfidenceChoice levels={choiceConfidences(cell.options?.length ?? 2)} value={confidence} set={sure} />
        </>
      );
    default:
      return (
        <>
          <p class="exercise-says">{change === null ? "Your order" : "The largest at the top."}</p>
          <OrderAnswer order={order} arms={arms} set={change === null ? null : (next) => put({ order: next })} />
        </>
      );
  }
}
