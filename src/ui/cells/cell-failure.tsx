import type { Failure } from "../../schema/failure.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { CellContext } from "./cell-context.ts";

interface CellFailureProps {
  readonly cellKey: string;
  readonly failures: readonly Failure[];
  readonly context: CellContext;
}

/** What went wrong in a cell or in what it reads, with the button that may mend it. */
export function CellFailure({ cellKey, failures, context }: CellFailureProps) {
  const stopped = failures.some(({ remedy }) => remedy.startsWith("Reload"));
  return (
    <FailureNotice failures={failures}>
      {stopped ? (
        <button type="button" class="button" onClick={context.reload}>
          Reload the page
        </button>
      ) : (
        <button type="button" class="button" onClick={() => context.run(cellKey)}>
          Run again
        </button>
      )}
    </FailureNotice>
  );
}
