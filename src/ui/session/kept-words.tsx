import type { CellContext } from "../cells/cell-context.ts";

/** How the notebook is kept, in a few words at the end of a line: while it is as it came, only that answers to it are. */
export function KeptWords({ context: { open, view } }: { readonly context: CellContext }) {
  const { address, keeper, origin } = open;
  const state = keeper?.keeping.value.state ?? (view.undoes === null ? "untouched" : "refused");
  if (state === "untouched") return open.answerKeeper?.keeps.value === true ? <AnswersKept /> : null;
  const kept = state !== "refused" && address?.kind === "mine";
  return (
    <span class="kept-words" data-kept={state}>
      {" "}
      · {origin.kind === "new" ? "yours" : "your copy"}
      {kept ? <span class="subject-detail">, saved in this browser</span> : state === "refused" && ", not saved"}
    </span>
  );
}

function AnswersKept() {
  return (
    <span class="kept-words" data-kept="answers">
      {" "}
      · answers saved<span class="subject-detail"> in this browser</span>
    </span>
  );
}
