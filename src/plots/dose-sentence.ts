import { nounFor } from "../base/counted.ts";
import type { DoseLane } from "./dose-lane.ts";
import { numeral } from "./numeral.ts";

/** What a regimen gives, in words: "three infusions, days 0, 7 and 14"; intervals follow after a semicolon, then what a rule decides on. */
export function doseSentence({ dose, doses, intervals, conditional = [] }: DoseLane): string {
  const parts = intervals.map(({ from, to, text }) => `${text}, days ${from} to ${to}`);
  if (doses.length > 0)
    parts.unshift(`${numeral(doses.length)} ${nounFor(doses.length, dose, severalOf(dose))}, ${onDays(doses)}`);
  parts.push(...conditional.map(({ text }) => text));
  return parts.length === 0 ? "nothing given" : parts.join("; ");
}

/** Several of what is one dose: "infusions", "pairs of infusions". */
function severalOf(dose: string): string {
  return dose.replace(/^\S+/u, "$&s");
}

function onDays(days: readonly number[]): string {
  const [first = 0, second = first] = days;
  const last = days.at(-1) ?? first;
  if (days.length === 1) return `day ${first}`;
  const step = second - first;
  const regular = days.every((day, index) => day === first + index * step);
  if (days.every((day) => day === first)) return `all on day ${first}`;
  if (days.length > 4 && regular) return `every ${step === 1 ? "day" : `${step} days`} from day ${first} to ${last}`;
  return `days ${days.slice(0, -1).join(", ")} and ${last}`;
}
