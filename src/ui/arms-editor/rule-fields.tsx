import { ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { type Measure, measures, type Rule } from "../../schema/rule.ts";
import { AmountSetting } from "../controls/amount-setting.tsx";
import { ChoiceSetting } from "../controls/choice-setting.tsx";

interface RuleFieldsProps {
  /** What the regimen is called. */
  readonly label: string;
  readonly rule: Rule | undefined;
  /** Takes a rule, or none (null). */
  readonly set: (rule: Rule | null) => Result<unknown, Failure>;
}

/** Each measure as one chooses it, and the rule it begins with. */
const choices: Readonly<Record<Measure, { readonly words: string; readonly begins: Rule }>> = {
  reticulocytes: { words: "only if reticulocytes", begins: { measure: "reticulocytes", under: 30 } },
  haemoglobin: { words: "only if haemoglobin", begins: { measure: "haemoglobin", under: 8 } },
  titre: { words: "only if the IgM titre", begins: { measure: "titre", over: 16 } },
  transfusions: { words: "only if transfusions", begins: { measure: "transfusions", over: 2 } },
};
const options = [
  { value: "always", words: "always" },
  ...Object.entries(choices).map(([value, { words }]) => ({ value, words })),
];
const sides = [
  { value: "under", words: "under" },
  { value: "over", words: "over" },
];

function isMeasure(value: string): value is Measure {
  return Object.hasOwn(measures, value);
}

/** Whether a regimen is given always, or only if what is measured on the day it would start lies under or over a number. */
export function RuleFields({ label, rule, set }: RuleFieldsProps) {
  const given = (
    <ChoiceSetting
      label="Given"
      name={`${label}: given`}
      value={rule?.measure ?? "always"}
      options={options}
      range={rule === undefined ? "or only by a rule" : "decided on the day it would start"}
      choose={(value) => {
        if (value === rule?.measure) return ok(null);
        return set(isMeasure(value) ? choices[value].begins : null);
      }}
    />
  );
  if (rule === undefined) return given;
  const { measure } = rule;
  const { unit, low, high } = measures[measure];
  const side = rule.under === undefined ? "over" : "under";
  const threshold = rule.under ?? rule.over ?? low;
  const ruled = (where: string, value: number): Rule => ({
    measure,
    ...(where === "under" ? { under: value } : { over: value }),
  });
  return (
    <>
      {given}
      <ChoiceSetting
        label={measure === "transfusions" ? "were" : measure === "reticulocytes" ? "are still" : "is still"}
        name={`${label}: under or over the threshold`}
        value={side}
        options={sides}
        range="the number itself is neither"
        choose={(where) => set(ruled(where, threshold))}
      />
      <AmountSetting
        label={measure === "titre" ? "Threshold, 1 : …" : "Threshold"}
        name={`${label}: threshold of the rule`}
        value={threshold}
        unit={unit}
        range={`${low}–${high}`}
        set={(value) => set(ruled(side, value ?? threshold))}
      />
    </>
  );
}
