import { counted } from "../../base/counted.ts";
import { numeral } from "../../plots/index.ts";
import { ruleWords } from "../arms/rule-words.ts";
import { listed } from "../words/listed.ts";
import { intervalWords } from "./interval-words.ts";
import type { RegimenSchedule } from "../arms/regimen-schedule.ts";

/** An arm read back: what it gives, in which doses, from which day and under which rule. A day that is not said is day 0. */
export function armSentence(regimens: readonly RegimenSchedule[]): string {
  const given = regimens.filter(({ regimen }) => regimen !== "watch");
  if (given.length === 0) return "Nothing is given.";
  const words = given.map(regimenWords).join("; ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

function regimenWords(schedule: RegimenSchedule): string {
  const { given, start, multiple, rule } = schedule;
  if (multiple === 0) return `${given} not given, as its dose is 0`;
  const decided = rule === null ? null : start;
  const parts = [doseWords(schedule, decided), ...spanWords(schedule, decided)].filter((words) => words !== "");
  return [
    parts.length === 0 ? `${given}${dayWords("from", start, decided)}` : parts.join(" and "),
    ...(multiple === 1 ? [] : [`at ${multiple} times the usual dose`]),
    ...(rule === null ? [] : [ruleWords(rule, start)]),
  ].join(" ");
}

/** The day something begins, unless that is day 0 or the day its rule is decided, which the rule says. */
function dayWords(lead: "from" | "on", day: number, decided: number | null): string {
  return day === (decided ?? 0) ? "" : ` ${lead} day ${day}`;
}

function doseWords({ given, dose, doses }: RegimenSchedule, decided: number | null): string {
  const [first = 0, second = first] = doses;
  if (doses.length === 0) return "";
  const once = dose === "course" || dose === "change" ? given : `one ${dose} of ${given}`;
  if (doses.length === 1) return `${once}${dayWords("on", first, decided)}`;
  const several = `${numeral(doses.length)} ${dose.replace(/^\S+/u, "$&s")} of ${given}`;
  const step = second - first;
  const regular = doses.every((day, index) => day === first + index * step);
  if (!regular) return `${several} on days ${listed(doses.map(String))}`;
  return `${several} ${intervalWords(step)}${dayWords("from", first, decided)}`;
}

function spanWords({ given, spans }: RegimenSchedule, decided: number | null): readonly string[] {
  return spans.map(({ from, to }, index) => {
    const what = index > 0 ? "" : `${given} `;
    return `${what}for ${counted(to - from, "day")}${dayWords("from", from, decided)}`;
  });
}
