import type { Failure } from "../../schema/failure.ts";
import { sentence } from "../failure/failure-words.ts";

/** Where in a text a failure stands; lines and columns from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of a failure in a text of so many lines: where it says none, the first line. */
export function failurePlace({ place }: Failure, lines: number): TextPlace {
  const column = Number(place.column);
  return { line: Math.min(place.line ?? 1, lines), column: Number.isInteger(column) && column > 0 ? column : 1 };
}

/** A failure as it stands under a text, its place first: `line 3, column 9: unknown setting: "windw". Did you mean "window"?` */
export function failureLine(failure: Failure, lines: number): string {
  const { line, column } = failurePlace(failure, lines);
  const message = failure.message.replace(/ \((?:[^()]* )?line \d+(?:, column \d+)?\)/u, "");
  return `line ${line}, column ${column}: ${/[.?]$/u.test(message) ? message : `${message}.`} ${sentence(failure.remedy)}`;
}

/** How many characters of a text stand before a place in it. */
export function offsetOf(text: string, { line, column }: TextPlace): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return before + Math.min(column - 1, lines[line - 1]?.length ?? 0);
}

/** Failures as they stand in a text of so many lines, from top to bottom; at one place, what is missing last: often it is what stands there misspelt. */
export function failuresInOrder(failures: readonly Failure[], lines: number): readonly Failure[] {
  const rank = (failure: Failure): number => {
    const { line, column } = failurePlace(failure, lines);
    return line * 1e6 + column * 10 + (failure.reason === "missing" ? 1 : 0);
  };
  return failures.toSorted((one, other) => rank(one) - rank(other));
}
