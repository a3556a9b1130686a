import "./verdict-line.css";
import type { RuntimeView } from "../../notebook/index.ts";
import { AlertIcon } from "../failure/alert-icon.tsx";
import { arrival } from "./arrival.ts";
import { runVerdicts } from "./run-verdict.ts";
import { verdictWords } from "./verdict-words.ts";

/** Whether the result here is the one behind the link that the notebook came in, as soon as that is known and as long as it is the question. */
export function VerdictLine({ view }: { readonly view: RuntimeView }) {
  const came = arrival.value;
  if (came === null || came.fingerprints.length === 0) return null;
  const verdicts = runVerdicts(view, came);
  return (
    <div class="verdict" role="status">
      {verdicts.map(({ run, verdict }) => (
        <p key={run} data-verdict={verdict.kind}>
          {verdict.kind !== "same" && <AlertIcon />}
          {came.fingerprints.length > 1 && `${run}: `}
          {verdictWords(verdict)}.
        </p>
      ))}
    </div>
  );
}
