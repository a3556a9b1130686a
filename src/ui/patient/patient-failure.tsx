import type { Failure } from "../../schema/failure.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";

interface PatientFailureProps {
  readonly asking: { readonly failures: readonly Failure[]; readonly again: () => void };
  readonly reload: () => void;
}

/** Why there is no such patient, with the button that may mend it where one can. */
export function PatientFailure({ asking: { failures, again }, reload }: PatientFailureProps) {
  const lost = failures.some(({ reason }) => reason === "worker");
  const stopped = failures.some(({ remedy }) => remedy.startsWith("Reload"));
  return (
    <FailureNotice failures={failures}>
      {lost && (
        <button type="button" class="button" onClick={stopped ? reload : again}>
          {stopped ? "Reload the page" : "Ask again"}
        </button>
      )}
    </FailureNotice>
  );
}
