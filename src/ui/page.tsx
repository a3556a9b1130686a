import "./base.css";
import "./page.css";
import { useMemo } from "preact/hooks";
import { defaultSeed } from "../schema/notebook.ts";
import { proseTree } from "../share/index.ts";
import { Bar } from "./bar/bar.tsx";
import type { CellContext } from "./cells/cell-context.ts";
import { CellView } from "./cells/cell-view.tsx";
import { ProseCellView } from "./cells/prose-cell-view.tsx";
import { openingEntry, openingId } from "./outline/opening-entry.ts";
import { Outline } from "./outline/outline.tsx";
import { outlineEntries } from "./outline/outline-entries.ts";

/** The notebook as a page: bar, outline, title, and its cells in order. */
export function Page({ context }: { readonly context: CellContext }) {
  const { notebook, plan } = context.view;
  const texts = notebook.cells.flatMap((cell) => (cell.kind === "prose" ? [cell.text] : []));
  const trees = useMemo(() => texts.map(proseTree), [JSON.stringify(texts)]);
  const sections = useMemo(() => outlineEntries(trees), [trees]);
  const entries = [openingEntry(notebook.cells), ...sections.flat()];
  const prose = plan.cells.filter(({ cell }) => cell.kind === "prose");
  return (
    <>
      <Bar title={notebook.title} entries={entries} />
      <div class="page">
        <Outline entries={entries} />
        <main class="article">
          <h1 class="title" id={openingId}>
            {notebook.title}
          </h1>
          <p class="subject">
            Published cases, simulated futures
            <span class="subject-detail">
              {" "}
              · {notebook.model} · seed {notebook.seed ?? defaultSeed}
            </span>
          </p>
          {plan.cells.map((planned) => {
            const tree = trees[prose.indexOf(planned)];
            if (tree === undefined) return <CellView key={planned.key} planned={planned} context={context} />;
            const ids = sections[prose.indexOf(planned)]?.map(({ id }) => id) ?? [];
            return <ProseCellView key={planned.key} tree={tree} ids={ids} />;
          })}
        </main>
      </div>
    </>
  );
}
