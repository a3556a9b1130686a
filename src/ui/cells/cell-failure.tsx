import type { Failure } from "../../schema/failure.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { CellContext } from "./cell-context.ts";

interface CellFailureProps {
  readonly cellKey: string;
  readonly failures: readonly Failure[];
  readonly context: CellContext;
}

/** Reasons of failures that the same question need not meet again. */
const passing: ReadonlySet<Failure["reason"]> = new Set(["worker", "cancelled"]);

/** What went wrong in a cell or in what it reads, with the button that may mend it; none where the same question would be refused again. */
export function CellFailure({ cellKey, failures, context }: CellFailureProps) {
  const stopped = failures.some(({ remedy }) => remedy.startsWith("Reload"));
  const passes = failures.some(({ reason }) => passing.has(reason));
  return (
    <FailureNotice failures={failures}>
      {stopped && (
        <button type="button" class="button" onClick={context.reload}>
          Reload the page
        </button>
      )}
      {passes && !stopped && (
        <button type="button" class="button" onClick={() => context.run(cellKey)}>
          Run again
        </button>
      )}
    </FailureNotice>
  );
}
