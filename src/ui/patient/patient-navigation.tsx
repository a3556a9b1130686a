import "../controls/run-controls.css";
import "./patient-navigation.css";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { quoted } from "../../schema/quoted.ts";
import { TextSetting } from "../controls/text-setting.tsx";
import { typedNumber } from "../controls/typed-number.ts";
import { grouped } from "../../base/grouped.ts";
import { type Example, type ExampleKind, exampleKinds, exampleName } from "./examples.ts";

interface PatientNavigationProps {
  /** The patient asked for, counted from 1. */
  readonly number: number;
  /** How many the run has. */
  readonly of: number;
  readonly choose: (number: number) => void;
  /** Null while nobody knows yet. */
  readonly examples: readonly Example[] | null;
  /** The kind jumped to last. */
  readonly kind: ExampleKind | null;
  readonly jump: (kind: ExampleKind) => void;
}

/** Which patient: by number, the one before or after, or an example of a kind with the numbers it was chosen by. */
export function PatientNavigation({ number, of, choose, examples, kind, jump }: PatientNavigationProps) {
  const type = (text: string): Result<number, Failure> => {
    const typed = typedNumber(text, "");
    if (typeof typed !== "number" || typed < 1 || typed > of) return failed(impossible(text, of));
    choose(typed);
    return ok(typed);
  };
  const example = examples?.find((each) => each.kind === kind);
  const said = example !== undefined && (example.slot === null || example.slot === number - 1) ? example.reason : "";
  return (
    <div class="patient-navigation">
      <div class="patient-steps" role="group" aria-label="Choose a patient">
        <button type="button" class="button" disabled={number <= 1} onClick={() => choose(number - 1)}>
          Previous
        </button>
        <TextSetting
          label="Patient"
          shown={grouped(number)}
          range={`1–${grouped(of)}`}
          size={3.6}
          numeric
          apply={type}
        />
        <span class="patient-of">of {grouped(of)}</span>
        <button type="button" class="button" disabled={number >= of} onClick={() => choose(number + 1)}>
          Next
        </button>
      </div>
      <div class="patient-examples" role="group" aria-label="Jump to an example">
        <span>Jump to</span>
        {exampleKinds.map((each) => (
          <button
            key={each}
            type="button"
            class="button button-text"
            disabled={examples === null}
            aria-pressed={each === kind && said !== ""}
            onClick={() => jump(each)}
          >
            {exampleName(each)}
          </button>
        ))}
      </div>
      <p class="patient-reason" role="status">
        {said === "" ? "" : `${said[0]?.toUpperCase() ?? ""}${said.slice(1)}.`}
      </p>
    </div>
  );
}

function impossible(text: string, of: number): Failure {
  const remedy = of === 1 ? "the run has patient 1 only" : `use a whole number from 1 to ${grouped(of)}`;
  return { reason: "range", message: `impossible patient: ${quoted(text)}`, remedy, place: {} };
}
