import "./send-answers.css";
import { useId, useMemo, useState } from "preact/hooks";
import { longestAlias } from "../../schema/sent-answers.ts";
import { questionsId, resultsId, shareAnswers } from "../../share/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { CopyField } from "../share/copy-field.tsx";
import { isLocalAddress } from "../share/local-address.ts";
import { knownPrints } from "../share/settled-runs.ts";
import { aliasOf } from "./alias-of.ts";
import { fitsExercise } from "./fits-exercise.ts";
import { exercisesIn } from "./read-class.ts";

/** The reader's answers as a link, those she gave before she had seen the run's, once there is one, at the end of the notebook: for whoever teaches, who reads many of them in Class view. */
export function SendAnswers({ context }: { readonly context: CellContext }) {
  const { view, host } = context;
  const { notebook } = view;
  const [typed, setTyped] = useState("");
  const field = useId();
  const alias = aliasOf(typed);
  const asked = exercisesIn(notebook);
  const firsts = context.open.answers.firsts();
  const given = Object.fromEntries(
    asked.flatMap((cell) => {
      const answer = firsts.get(cell.id);
      return answer !== undefined && fitsExercise(cell, answer) ? [[cell.id, answer] as const] : [];
    }),
  );
  const prints = knownPrints(view);
  const results = prints === null ? "" : resultsId(prints);
  const said = JSON.stringify(given);
  const link = useMemo(
    () =>
      shareAnswers({
        notebook: questionsId(notebook),
        title: notebook.title,
        ...(results === "" ? {} : { results }),
        ...(alias === "" ? {} : { alias }),
        answers: given,
      }),
    [notebook, results, alias, said],
  );
  const count = Object.keys(given).length;
  if (count === 0) return null;
  return (
    <section class="cell send-answers" aria-label="Send your answers">
      <h2 class="send-title">Send your answers</h2>
      <p>
        {count} of {asked.length} answered. Whoever teaches with this notebook can lay your answers beside those of
        others in its Class view. The link holds your answers, which notebook they are to, and the name below; nothing
        else. You send it yourself: this page sends nothing.
      </p>
      {context.open.answerKeeper?.keeps.value === true && (
        <p class="class-says">
          Your answers are kept in this browser, on this device. Notebooks has a button that forgets them; deleting a
          notebook of your own forgets them too.
        </p>
      )}
      <div class="send-alias">
        <label htmlFor={field}>A name to go with them, if you like</label>
        <input
          id={field}
          type="text"
          value={typed}
          maxLength={longestAlias}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${field}-says`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p id={`${field}-says`} class="class-says">
          Any word that you will know again, as amber fox. Your real name is not wanted.
        </p>
      </div>
      {link.ok ? (
        <CopyField label="Link with your answers" copies="Copy link" text={`${host.address}#${link.value}`} rows={2} />
      ) : (
        <FailureNotice failures={link.failures} />
      )}
      {isLocalAddress(host.address) && (
        <p class="class-says">
          This page’s address works on this machine only; Class view reads the link all the same.
        </p>
      )}
    </section>
  );
}
