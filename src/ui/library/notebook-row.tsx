import { useState } from "preact/hooks";
import { libraryId } from "../route.ts";
import type { ListedNotebook } from "./listed-notebook.ts";
import { RenameForm } from "./rename-form.tsx";
import { saveNotebook } from "./save-notebook.ts";
import type { LibraryActions } from "./use-library.ts";

interface NotebookRowProps {
  readonly listed: ListedNotebook;
  readonly actions: LibraryActions;
}

/** One notebook of the list: its title, which opens it, what is known of it, and what can be done with it. */
export function NotebookRow({ listed, actions }: NotebookRowProps) {
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
      <p class="library-facts">{facts}</p>
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
          {id !== null && button("Delete", () => actions.remove(listed))}
        </p>
      )}
    </li>
  );
}
