import type { Failure } from "../../schema/failure.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { libraryId } from "../route.ts";

/** Why the notebook asked for could not be opened, and the way on. */
export function UnopenedPage({ failures }: { readonly failures: readonly Failure[] }) {
  return (
    <main class="page">
      <h1 class="title">This notebook could not be opened</h1>
      <FailureNotice failures={failures}>
        <p>
          <a href={`#${libraryId}`}>Notebooks</a>
        </p>
      </FailureNotice>
    </main>
  );
}
