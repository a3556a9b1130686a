import { differences, type Revision } from "../../notebook/index.ts";
import { parseNotebook } from "../../share/index.ts";
import { ChangeList } from "../compare/change-list.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { sentence } from "../failure/failure-words.ts";
import type { PageHost } from "../page-host.ts";
import { fragmentOf } from "../route.ts";
import type { Desk } from "../session/desk.ts";
import { momentWords } from "./listed-notebook.ts";
import { useHistory } from "./use-history.ts";

interface HistoryViewProps {
  readonly id: string;
  readonly host: PageHost;
  readonly desk: Desk;
}

/** What is different now from how a notebook was. */
function sinceThen(then: string, now: string): readonly string[] | null {
  const [before, after] = [parseNotebook(then), parseNotebook(now)];
  return before.ok && after.ok ? differences(before.value, after.value) : null;
}

/** The kept states of one notebook, the newest first: when, what had changed, what is different now, and the way back. */
export function HistoryView({ id, host, desk }: HistoryViewProps) {
  const [{ notebook, revisions, failures, read, said }, goBack] = useHistory(host, desk, id);
  if (!read) return <p class="library-note">Reading the history.</p>;
  return (
    <>
      {failures.length > 0 && <FailureNotice failures={failures} />}
      {notebook === null ? (
        <p class="library-note">This browser keeps no notebook at this address.</p>
      ) : (
        <>
          <p class="library-note">
            <a class="library-link" href={`#${fragmentOf({ kind: "mine", id })}`}>
              {notebook.title}
            </a>
          </p>
          <p class="library-said" role="status">
            {said}
          </p>
          <ol class="library-rows" aria-label="Kept states, the newest first">
            {revisions.map((revision) => (
              <HistoryRow
                key={revision.number}
                revision={revision}
                now={revision.number === notebook.revision ? null : notebook.text}
                goBack={goBack}
              />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

interface HistoryRowProps {
  readonly revision: Revision;
  /** The newest state; null: this is it. */
  readonly now: string | null;
  readonly goBack: (revision: Revision) => void;
}

function HistoryRow({ revision, now, goBack }: HistoryRowProps) {
  const { number, changed, words, text } = revision;
  return (
    <li class="library-row">
      <p>
        {sentence(words === "" ? "no change" : words)}
        {now === null && <strong> Now.</strong>}
      </p>
      <p class="library-facts">
        {momentWords(changed)} · state {number}
      </p>
      {now !== null && (
        <div class="library-buttons">
          <button
            type="button"
            class="button"
            aria-label={`Go back to this: state ${number}`}
            onClick={() => goBack(revision)}
          >
            Go back to this
          </button>
          <ChangeList title="What has changed since" changes={() => sinceThen(text, now)} />
        </div>
      )}
    </li>
  );
}
