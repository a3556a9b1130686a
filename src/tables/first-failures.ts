import { nounFor } from "../base/counted.ts";
import type { Failure } from "../schema/failure.ts";

/** The first failures of a file, and the number of the others: a million bad rows are not a million messages. */
export interface FirstFailures {
  add(failure: Failure): void;
  /** What was added, in order; where there was more than `most`, one more failure says how many. */
  list(): readonly Failure[];
}

/** Room for the first so many failures of a file. */
export function firstFailures(file: string, most: number): FirstFailures {
  const first: Failure[] = [];
  let others = 0;
  return {
    add(failure) {
      if (first.length < most) first.push(failure);
      else others += 1;
    },
    list() {
      if (others === 0) return first;
      const message = `${others} more ${nounFor(others, "failure")}, not listed (${file})`;
      return [...first, { reason: "limit", message, remedy: "mend those listed first", place: { file } }];
    },
  };
}
