import type { Arm } from "../schema/arm.ts";
import type { Facts } from "../schema/facts.ts";
import type { Regimen } from "../schema/regimen.ts";

/** The rows of the regimens an arm gives, in its order, none at dose 0; names that nobody knows, which `checkRun` refuses, have none. */
export function givenRegimens(arm: Arm, facts: Facts): readonly Regimen[] {
  const given = arm.regimens.filter(({ dose }) => dose > 0);
  return given.flatMap(({ regimen }) => facts.regimens.filter(({ id }) => id === regimen));
}
