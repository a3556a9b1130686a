import "./base.css";
import "./page.css";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { proseTree } from "../share/index.ts";
import { Bar } from "./bar/bar.tsx";
import type { CellContext } from "./cells/cell-context.ts";
import { methodEntries } from "./methods/method-entries.ts";
import { MethodsPage } from "./methods/methods-page.tsx";
import { useMethodsTables } from "./methods/use-methods-tables.ts";
import { NotebookPage } from "./notebook-page.tsx";
import { openingEntry } from "./outline/opening-entry.ts";
import { outlineEntries } from "./outline/outline-entries.ts";
import type { Route } from "./route.ts";
import { usePagePlace } from "./use-page-place.ts";

interface PageProps {
  readonly context: CellContext;
  readonly route: Route;
  readonly version: string;
}

/** The bar, and below it the notebook or the methods. The notebook stays as it is while the methods are read: nothing of it is drawn or run again. */
export function Page({ context, route, version }: PageProps) {
  const { notebook } = context.view;
  const methods = route.page === "methods";
  const visited = useRef(false);
  if (!methods) visited.current = true;
  const texts = notebook.cells.flatMap((cell) => (cell.kind === "prose" ? [cell.text] : []));
  const trees = useMemo(() => texts.map(proseTree), [JSON.stringify(texts)]);
  const sections = useMemo(() => outlineEntries(trees), [trees]);
  const entries = [openingEntry(notebook.cells), ...sections.flat()];
  const asked = useMethodsTables(context.lab, methods);
  usePagePlace(route, !methods || asked.tables !== null);
  useLayoutEffect(() => {
    document.title = `${methods ? "Methods" : notebook.title} · Erythron`;
  }, [methods, notebook.title]);
  return (
    <>
      <Bar title={notebook.title} entries={methods ? methodEntries : entries} page={route.page} />
      <div class={methods ? "page-away" : undefined} inert={methods}>
        <NotebookPage context={context} shown={!methods} trees={trees} sections={sections} entries={entries} />
      </div>
      {methods && <MethodsPage context={context} asked={asked} version={version} arriving={visited.current} />}
    </>
  );
}
