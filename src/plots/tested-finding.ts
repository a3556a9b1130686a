import { numeral } from "./numeral.ts";
import type { Tested, TestedNumber } from "./tested.ts";
import { insideWords, outerWords, testedValue } from "./tested-words.ts";

function missWords(number: TestedNumber): string {
  const { row, unit, value, standing } = number;
  return `${row.study}, ${row.says}: ${testedValue(unit, value)} against ${outerWords(number)} (${standing})`;
}

/** How many published numbers lie inside their limits, by standing, the misses by name first; null: not read yet. */
export function testedFinding(tested: Tested | null): string {
  if (tested === null) return "Not read yet.";
  const { fitted, predicted, panels, untested } = tested;
  const misses = panels.flatMap(({ numbers }) => numbers.filter(({ place }) => place === "outside"));
  const named =
    misses.length === 0
      ? "No number lies outside its 90\u00a0% limits"
      : `Outside: ${misses.map(missWords).join("; ")}`;
  return [
    `${named}.`,
    `Inside the 90\u00a0% limits, fitted: ${insideWords(fitted)}; predicted: ${insideWords(predicted)}.`,
    `In the inner half, fitted: ${fitted.inner} of ${fitted.of}; predicted: ${predicted.inner} of ${predicted.of}.`,
    untested.length === 0 ? "" : untestedWords(untested.length),
  ]
    .filter((words) => words !== "")
    .join(" ");
}

function untestedWords(count: number): string {
  const number = numeral(count);
  const begun = `${number.charAt(0).toUpperCase()}${number.slice(1)}`;
  return `${begun} published ${count === 1 ? "number is" : "numbers are"} not tested.`;
}
