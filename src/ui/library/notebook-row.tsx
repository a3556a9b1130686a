import { useState } from "preact/hooks";
import type { AnswersOf } from "../../notebook/index.ts";
import { libraryId } from "../route.ts";
import type { ListedNotebook } from "./listed-notebook.ts";
import { RenameForm } from "./rename-form.tsx";
import { saveNotebook } from "./save-notebook.ts";
import type { LibraryActions } from "./use-library.ts";

interface NotebookRowProps {
  readonly listed: ListedNotebook;
  readonly actions: LibraryActions;
  /** What kept answers are to it; null: none are kept. */
  readonly answered: AnswersOf | null;
}

/** One notebook of the list: its title, which opens it, what is known of it, and what can be done with it. */
export function NotebookRow({ listed, actions, answered }: NotebookRowProps) {
  const [renaming, setRenaming] = useState(false);
  const { fragment, id, title, text, question, facts } = listed;
  const button = (words: string, click: () => void) => (
    <button type="button" class="button button-text" aria-label={`${words}: ${title}`} onClick={click}>
      {words}
    </button>
  );
  return (
    <li class="library-row">
      <h3>
        <a href={`#${fragment}`}>{title}</a>
      </h3>
      {question !== null && <p class="library-question">{question}</p>}
      <p class="library-facts">
        {facts}
        {answered !== null && " · your answers, kept in this browser"}
      </p>
      {renaming ? (
        <RenameForm title={title} rename={(to) => actions.rename(listed, to)} done={() => setRenaming(false)} />
      ) : (
        <p class="library-buttons">
          {id !== null && button("Rename", () => setRenaming(true))}
          {button("Duplicate", () => actions.duplicate(listed))}
          {button("Save as file", () => saveNotebook(title, text))}
          {id !== null && (
            <a class="library-link" href={`#${libraryId}/history/${id}`} aria-label={`History: ${title}`}>
              History
            </a>
          )}
          {answered !== null && button("Forget answers", () => actions.forgetAnswers(listed, answered))}
          {id !== null && button("Delete", () => actions.remove(listed))}
        </p>
      )}
    </li>
  );
}
