import "./base.css";
import "./page.css";
import "./print.css";
import { computed } from "@preact/signals";
import { useLayoutEffect, useMemo } from "preact/hooks";
import type { SessionView } from "../notebook/index.ts";
import type { Failure } from "../schema/failure.ts";
import { Bar } from "./bar/bar.tsx";
import { openCellDesk } from "./cell-frame/cell-desk.ts";
import { contextOf } from "./cells/context-of.ts";
import { CommandDesk } from "./commands/command-desk.tsx";
import { teachCommands } from "./commands/teach-commands.ts";
import { LibraryPage } from "./library/library-page.tsx";
import { methodEntries } from "./methods/method-entries.ts";
import { MethodsPage } from "./methods/methods-page.tsx";
import { useMethodsTables } from "./methods/use-methods-tables.ts";
import { NotebookPage } from "./notebook-page.tsx";
import { PreviewPage } from "./opening/preview-page.tsx";
import { useOutline } from "./outline/use-outline.ts";
import type { PageHost } from "./page-host.ts";
import type { Route } from "./route.ts";
import type { Desk, OpenNotebook } from "./session/desk.ts";
import { SessionNotices } from "./session/session-notices.tsx";
import { UnopenedPage } from "./session/unopened-page.tsx";
import { UpdateNotice } from "./update/update-notice.tsx";
import { usePagePlace } from "./use-page-place.ts";
import { useVisited } from "./use-visited.ts";

interface PageProps {
  readonly desk: Desk;
  readonly host: PageHost;
  readonly route: Route;
  readonly open: OpenNotebook | null;
  readonly view: SessionView | null;
  readonly trouble: readonly Failure[];
  /** Takes a new version of the app; null while there is none. */
  readonly update: (() => void) | null;
}

function titleOf({ page }: Route, view: SessionView | null): string {
  switch (page) {
    case "methods":
      return "Methods";
    case "library":
      return "Notebooks";
    case "preview":
      return "Preview";
    default:
      return view?.notebook.title ?? "Notebook";
  }
}

/** The bar, and below it the notebook, the methods, the list of notebooks or a preview. The notebook stays as it is while another page is read: nothing of it is drawn or run again. */
export function Page({ desk, host, route, open, view, trouble, update }: PageProps) {
  const { page } = route;
  const context = open === null || view === null ? null : contextOf(open, view, host);
  const cells = useMemo(openCellDesk, [open?.number]);
  const presenting = useMemo(() => computed(() => cells.list.value === "present"), [cells]).value;
  const outline = useOutline(view?.notebook ?? null);
  const asked = useMethodsTables(host.lab, page === "methods");
  const visited = useVisited(page);
  const there = page !== "methods" || (asked.tables !== null && context !== null);
  usePagePlace(route, there && (page !== "notebook" || context !== null), open?.number ?? 0);
  const title = titleOf(route, view);
  useLayoutEffect(() => {
    document.title = `${title} · Erythron`;
  }, [title]);
  const away = page !== "notebook";
  const entries = { notebook: outline.entries, methods: methodEntries, library: [], preview: [] }[page];
  return (
    <>
      <Bar
        title={page === "methods" || page === "notebook" ? (view?.notebook.title ?? "") : ""}
        entries={entries}
        page={page}
        context={context}
        teach={context === null ? [] : teachCommands(context, cells)}
        inert={presenting}
        commands={() => {
          cells.list.value = "commands";
        }}
      />
      {context !== null && (
        <div key={open?.number} class={away ? "page-away" : undefined} inert={away || presenting}>
          <NotebookPage context={context} desk={cells} shown={!away && !presenting} {...outline} />
        </div>
      )}
      {context !== null && (
        <CommandDesk
          key={`commands ${open?.number}`}
          context={context}
          desk={cells}
          entries={outline.entries}
          trees={outline.trees}
          shown={!away}
        />
      )}
      {context === null && trouble.length > 0 && !away && <UnopenedPage failures={trouble} />}
      {page === "methods" && context !== null && (
        <MethodsPage context={context} asked={asked} version={host.version} arriving={visited} />
      )}
      {page === "library" && <LibraryPage host={host} desk={desk} place={route.place} arriving={visited} />}
      {page === "preview" && (
        <PreviewPage
          key={route.place}
          fragment={route.place}
          host={host}
          open={(notebook, origin) => void desk.openNew(notebook, origin)}
        />
      )}
      {context !== null && <SessionNotices context={context} said={desk.said.value} shown={!away} />}
      {!presenting && <UpdateNotice update={update} />}
    </>
  );
}
