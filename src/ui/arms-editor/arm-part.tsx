import type { ComponentChildren } from "preact";
import type { Result } from "../../base/result.ts";
import type { ArmRegimen } from "../../schema/arm.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Rule } from "../../schema/rule.ts";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { regimenChoice, regimenLabel } from "../arms/regimen-label.ts";
import { AmountSetting } from "../controls/amount-setting.tsx";
import { RuleFields } from "./rule-fields.tsx";

interface ArmPartProps {
  readonly part: ArmRegimen;
  /** Whether it is all that its arm gives: therapy then starts with it. */
  readonly alone: boolean;
  readonly known: KnownRegimens;
  readonly set: (part: ArmRegimen) => Result<unknown, Failure>;
  /** Gives it a rule, or none (null). */
  readonly rule: (rule: Rule | null) => Result<unknown, Failure>;
  readonly children?: ComponentChildren;
}

/** One regimen within an arm: when it starts, how much of it, how often, and under which rule. What does nothing has no dose, and what is given once no interval. */
export function ArmPart({ part, alone, known, set, rule, children }: ArmPartProps) {
  const label = regimenLabel(known, part.regimen);
  const effects = known.effects.filter(({ regimen }) => regimen === part.regimen);
  const repeated = effects.find(({ doses }) => doses > 1);
  return (
    <div>
      {!alone && <p class="editor-says">{regimenChoice(known, part.regimen)}</p>}
      <div class="editor-fields">
        {!alone && part.regimen !== "watch" && (
          <AmountSetting
            label="Starts on day"
            name={`${label} starts on day`}
            value={part.start}
            range="0–1460, from first dose"
            set={(start) => set({ ...part, start: start ?? 0 })}
          />
        )}
        {effects.length > 0 && (
          <AmountSetting
            label="Times its usual dose"
            name={`${label}: times its usual dose`}
            value={part.dose}
            range="0–10; 0 is not given"
            set={(dose) => set({ ...part, dose: dose ?? 1 })}
          />
        )}
        {repeated !== undefined && (
          <AmountSetting
            label="Days between doses"
            name={`${label}: days between doses`}
            value={part.every}
            unit="d"
            range="1–365"
            blank={`${repeated.every ?? 0}`}
            set={(every) => set({ ...part, every })}
          />
        )}
        {effects.length > 0 && <RuleFields label={label} rule={part.rule} set={rule} />}
        {children}
      </div>
    </div>
  );
}
