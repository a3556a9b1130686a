import { type ArmRegimen } from "../../schema/arm.ts";
import { regimenNames } from "../arms/regimen-names.ts";
import { ruleWords } from "../arms/rule-words.ts";

/** What an arm gives, in a line that needs no table of regimens: "Erythropoietin from day 28, 1.5 times the usual dose + Rituximab"; a regimen nobody here knows by its id. */
export function armLine(regimens: readonly ArmRegimen[]): string {
  return regimens.map(partWords).join(" + ");
}

function partWords({ regimen, start, dose, every, rule }: ArmRegimen): string {
  const changes = [
    ...(start === 0 || rule !== undefined ? [] : [`from day ${start}`]),
    ...(dose === 1 ? [] : [`${dose} times the usual dose`]),
    ...(every === null ? [] : [every === 1 ? "every day" : `every ${every} days`]),
    ...(rule === undefined ? [] : [ruleWords(rule, start)]),
  ];
  return [regimenNames[regimen]?.short ?? regimen, ...changes].join(", ").replace(/, from /u, " from ");
}
