import "./library.css";
import { useEffect, useRef } from "preact/hooks";
import { CompareView } from "../compare/compare-view.tsx";
import type { PageHost } from "../page-host.ts";
import { libraryId, notebookId } from "../route.ts";
import type { Desk } from "../session/desk.ts";
import { HistoryView } from "./history-view.tsx";
import { LibraryList } from "./library-list.tsx";

interface LibraryPageProps {
  readonly host: PageHost;
  readonly desk: Desk;
  /** The view of it that is asked for: notebooks, or one below it. */
  readonly place: string;
  /** Whether the reader has come from another page, rather than opened this one here. */
  readonly arriving: boolean;
}

const titles: Readonly<Record<string, string>> = { history: "History", compare: "Compare" };

/** The reader's own notebooks, and those that came with the app; the history of one; two compared. */
export function LibraryPage({ host, desk, place, arriving }: LibraryPageProps) {
  const [, view = "", id = ""] = place.split("/");
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arriving) title.current?.focus({ preventScroll: true });
  }, [place]);
  const known = view in titles;
  return (
    <main class="page library" id={libraryId}>
      <p class="methods-back">
        {known ? (
          <a href={`#${libraryId}`}>All notebooks</a>
        ) : (
          desk.open.value !== null && <a href={`#${notebookId}`}>Back to the notebook</a>
        )}
      </p>
      <h1 ref={title} class="title" tabIndex={-1}>
        {titles[view] ?? "Notebooks"}
      </h1>
      {view === "history" && <HistoryView key={id} id={id} host={host} desk={desk} />}
      {view === "compare" && <CompareView host={host} desk={desk} />}
      {!known && <LibraryList host={host} desk={desk} />}
    </main>
  );
}
