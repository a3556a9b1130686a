import { failed, ok, type Result } from "../../base/result.ts";
import type { ArmRegimen } from "../../schema/arm.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Rule } from "../../schema/rule.ts";

/** The most regimens of an arm that may have a rule: each doubles the courses an arm can take. */
const mostRules = 4;

const watch: ArmRegimen = { regimen: "watch", start: 0, dose: 1, every: null };

/**
 * The regimens of an arm with a rule at one of them, or without (null). What is all that its arm gives is combined with watching, as a patient for whom the rule does not hold waits; without its rule, and from day 0, it is alone again. Refused where too many have one.
 */
export function setRule(
  regimens: readonly ArmRegimen[],
  place: number,
  rule: Rule | null,
): Result<readonly ArmRegimen[], Failure> {
  const part = regimens[place];
  if (part === undefined) throw new Error(`no regimen at ${place}`);
  const { rule: before, ...plain } = part;
  if (rule === null) {
    const without = regimens.with(place, plain);
    const others = without.filter(({ regimen }) => regimen !== "watch");
    return ok(others.length === 1 && plain.start === 0 ? others : without);
  }
  if (before === undefined && regimens.filter((other) => other.rule !== undefined).length >= mostRules) {
    return failed({
      reason: "limit",
      message: `too many rules in one arm: ${mostRules + 1}`,
      remedy: `use at most ${mostRules}`,
      place: {},
    });
  }
  const ruled = { ...plain, rule };
  return ok(regimens.length === 1 ? [watch, ruled] : regimens.with(place, ruled));
}
