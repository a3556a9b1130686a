import { useRef, useState } from "preact/hooks";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { PageHost } from "../page-host.ts";
import { fragmentOf, libraryId } from "../route.ts";
import type { Desk } from "../session/desk.ts";
import { isSought, type ListedNotebook, listedMine, listedShipped } from "./listed-notebook.ts";
import { NotebookRow } from "./notebook-row.tsx";
import { useLibrary } from "./use-library.ts";
import { useNotebookDrop } from "./use-notebook-drop.ts";

interface LibraryListProps {
  readonly host: PageHost;
  readonly desk: Desk;
}

/** All notebooks: the reader's own, and those that came with the app. */
export function LibraryList({ host, desk }: LibraryListProps) {
  const [view, actions] = useLibrary(host, desk);
  const [sought, setSought] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  const over = useNotebookDrop(actions.openFiles);
  const mine = (view.mine ?? []).map((one) => listedMine(one, host.shipped)).filter((one) => isSought(one, sought));
  const shipped = host.shipped.map(listedShipped).filter((one) => isSought(one, sought));
  const rows = (listed: readonly ListedNotebook[]) => (
    <ul class="library-rows">
      {listed.map((one) => (
        <NotebookRow
          key={one.fragment}
          listed={one}
          actions={actions}
          answered={view.answered.find((of) => fragmentOf(of) === one.fragment) ?? null}
        />
      ))}
    </ul>
  );
  return (
    <>
      <div class="library-actions">
        <button type="button" class="button" onClick={actions.begin}>
          New notebook
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          Open a file
        </button>
        <input
          ref={picker}
          hidden
          type="file"
          accept=".md,.markdown,text/markdown"
          aria-label="A notebook, a file that ends in .md"
          onChange={({ currentTarget }) => {
            actions.openFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = "";
          }}
        />
        <label class="library-search">
          Search{" "}
          <input
            class="library-field"
            type="search"
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
        </label>
      </div>
      {view.failures.length > 0 && <FailureNotice failures={view.failures} />}
      <div class="library-said">
        <p role="status">{view.said}</p>
        {view.removed.map((removed) => (
          <button type="button" class="button" onClick={() => actions.restore(removed)}>
            Undo: bring back “{removed.notebook.title}”
          </button>
        ))}
      </div>
      <section class="library-part">
        <h2>My notebooks</h2>
        {mine.length > 0
          ? rows(mine)
          : view.mine !== null && (
              <p class="library-note">
                {view.mine.length > 0
                  ? "None of yours has these words."
                  : "None yet: a notebook you change, open or begin is kept here, in this browser."}
              </p>
            )}
      </section>
      <section class="library-part">
        <h2>Came with Erythron</h2>
        {shipped.length > 0 ? rows(shipped) : <p class="library-note">None of these has these words.</p>}
      </section>
      <p class="library-part">
        <a class="library-link" href={`#${libraryId}/compare`}>
          Compare two notebooks
        </a>
      </p>
      {over && (
        <p class="own-drop" aria-hidden="true">
          Drop a notebook (.md) to open it
        </p>
      )}
    </>
  );
}
