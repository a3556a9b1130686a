import type { Root } from "mdast";
import { defaultSeed } from "../schema/notebook.ts";
import type { CellContext } from "./cells/cell-context.ts";
import { CellView } from "./cells/cell-view.tsx";
import { ProseCellView } from "./cells/prose-cell-view.tsx";
import { TermTip } from "./glossary/term-tip.tsx";
import { openingId } from "./outline/opening-entry.ts";
import { Outline } from "./outline/outline.tsx";
import type { OutlineEntry } from "./outline/outline-entries.ts";

interface NotebookPageProps {
  readonly context: CellContext;
  /** Whether it is the page in sight. */
  readonly shown: boolean;
  /** The prose cells as trees, in order, and the sections of each. */
  readonly trees: readonly Root[];
  readonly sections: readonly (readonly OutlineEntry[])[];
  readonly entries: readonly OutlineEntry[];
}

/** The notebook as a page: outline, title, and its cells in order. */
export function NotebookPage({ context, shown, trees, sections, entries }: NotebookPageProps) {
  const { notebook, plan } = context.view;
  const prose = plan.cells.filter(({ cell }) => cell.kind === "prose");
  return (
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
        {shown && <TermTip />}
      </main>
    </div>
  );
}
