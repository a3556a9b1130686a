import "./preview.css";
import { useMemo } from "preact/hooks";
import type { Origin } from "../../notebook/index.ts";
import { defaultSeed, type Notebook } from "../../schema/notebook.ts";
import { writtenNotebook } from "../../schema/written-notebook.ts";
import { type LinkContent, proseTree } from "../../share/index.ts";
import { usePhone } from "../drawing/use-phone.ts";
import type { ShippedNotebook } from "../page-host.ts";
import { Prose } from "../prose/prose.tsx";
import { arrival } from "./arrival.ts";
import { PreviewCell } from "./preview-cell.tsx";
import { previewView } from "./preview-view.ts";
import { PreviewBar } from "./preview-bar.tsx";

interface PreviewProps {
  readonly came: LinkContent;
  readonly shipped: readonly ShippedNotebook[];
  readonly open: (notebook: Notebook, origin: Origin) => void;
}

/** A stranger's notebook as it stands in the link: read, and nothing of it run. */
export function Preview({ came, shipped, open }: PreviewProps) {
  const { notebook } = came;
  const phone = usePhone();
  const view = useMemo(() => previewView(notebook), [notebook]);
  const written = useMemo(() => writtenNotebook(notebook).cells, [notebook]);
  const run = (): void => {
    arrival.value = came;
    open(notebook, { kind: "link" });
  };
  const authors = notebook.authors ?? [];
  return (
    <div class="preview">
      <PreviewBar came={came} shipped={shipped} run={run} />
      <main class="article preview-article">
        <h1 class="title">{notebook.title}</h1>
        <p class="subject">
          {authors.length > 0 && `${authors.join(", ")} · `}
          {notebook.model} · seed {notebook.seed ?? defaultSeed} · not simulated yet
        </p>
        {view.plan.cells.map((planned, index) => {
          const said = written[index];
          if (planned.cell.kind === "prose") {
            return (
              <section class="cell cell-prose" key={planned.key}>
                <Prose tree={proseTree(planned.cell.text)} ids={[]} />
              </section>
            );
          }
          if (said === undefined) return null;
          return <PreviewCell key={planned.key} planned={planned} written={said} view={view} phone={phone} />;
        })}
      </main>
    </div>
  );
}
