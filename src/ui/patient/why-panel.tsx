import "./why-panel.css";
import { type FigureArm, shownArms } from "../../plots/index.ts";
import type { PatientCourse } from "../../schema/patient-course.ts";
import { ArmName } from "../arms/arm-name.tsx";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { armClause } from "./arm-clause.ts";
import { armDifference, cordSentence } from "./arm-difference.ts";
import { decisionSentence } from "./decision-sentence.ts";
import { type TellingParameters, whySentence } from "./why-sentence.ts";

interface WhyPanelProps {
  /** Null before the first answer. */
  readonly course: PatientCourse | null;
  /** Every arm; the first is what the others are compared with. */
  readonly arms: readonly FigureArm[];
  /** What its regimens are called. */
  readonly known: Pick<KnownRegimens, "regimens">;
  /** Null while not known. */
  readonly parameters: TellingParameters | null;
}

/** Why the patient recovers when he does, or does not, and what each further arm changes, in the course's own numbers. */
export function WhyPanel({ course, arms, known, parameters }: WhyPanelProps) {
  const shown = course === null ? [] : shownArms(course, arms);
  const [first, ...others] = shown;
  const room = { "--others": Math.max(0, arms.length - 1) };
  if (course === null || parameters === null || first === undefined) {
    return (
      <div class="why" style={room}>
        <p class="why-sentence why-waiting">Not simulated yet.</p>
      </div>
    );
  }
  const cord = cordSentence(course, shown);
  const than = armClause(first.arm);
  return (
    <div class="why" style={room}>
      <p class="why-sentence">
        {whySentence(course, first, parameters)}
        {decisionSentence(first, known)}
      </p>
      <ul class="why-others">
        {others.map((other) => (
          <li key={other.arm.arm}>
            <ArmName slot={other.arm.slot} name={`${other.arm.shortLabel}:`} />{" "}
            {armDifference(course, first, other, { than, halvingTitre: parameters.halvingTitre })}
            {decisionSentence(other, known)}
          </li>
        ))}
        {cord !== "" && <li>{cord}</li>}
      </ul>
    </div>
  );
}
