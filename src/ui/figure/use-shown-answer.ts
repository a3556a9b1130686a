import { useMemo } from "preact/hooks";
import { withoutError, withoutRange } from "../../plots/index.ts";
import type { Summary } from "../../schema/summary.ts";

/** What of how sure an answer is a reader wants to see: what nobody knows, and the Monte-Carlo error. */
export interface Shown {
  readonly ranged: boolean;
  readonly printed: boolean;
}

/** An answer without what is not to be seen. */
export function shownAnswer(summary: Summary | null, { ranged, printed }: Shown): Summary | null {
  const answer = ranged ? summary : withoutRange(summary);
  return answer === null || printed ? answer : withoutError(answer);
}

/** The same, the very same object as long as nothing of it changes. */
export function useShownAnswer(summary: Summary | null, { ranged, printed }: Shown): Summary | null {
  return useMemo(() => shownAnswer(summary, { ranged, printed }), [summary, ranged, printed]);
}
