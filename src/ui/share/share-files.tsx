import { useState } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { takeout, writeNotebook } from "../../share/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { saveText } from "../own/save-text.ts";
import { drawnFigures } from "./drawn-figures.ts";
import { fileName } from "./file-name.ts";
import type { SettledRun } from "./settled-runs.ts";

interface ShareFilesProps {
  readonly context: CellContext;
  /** The notebook's link, as a fragment without its #. */
  readonly link: Result<string, Failure>;
  readonly runs: readonly SettledRun[];
}

const nothing: readonly Failure[] = [];

/** The notebook as a file, as a page that needs no network, and everything of it as a zip. */
export function ShareFiles({ context: { view, host }, link, runs }: ShareFilesProps) {
  const { notebook, states } = view;
  const [said, say] = useState("");
  const [failures, fail] = useState(nothing);
  const own = [...states.values()].some(({ value }) => value?.kind === "own" && value.own !== null);
  const name = fileName(notebook.title);
  const save = (file: string, content: Parameters<typeof saveText>[1], type: string): void => {
    saveText(file, content, type);
    fail(nothing);
    say(`Saved as ${file}.`);
  };
  const savePage = async (): Promise<void> => {
    say("Making the page …");
    const page = link.ok ? await host.savePage(link.value) : link;
    if (page.ok) save(`${name}.html`, page.value, "text/html;charset=utf-8");
    else {
      say("");
      fail(page.failures);
    }
  };
  const saveAll = (): void => {
    const figures = own ? [] : drawnFigures();
    save(`${name}.zip`, takeout({ notebook, version: host.version, runs, figures }), "application/zip");
  };
  return (
    <section class="share-part" aria-label="Files">
      <p>
        <strong>As a file:</strong> the notebook as Markdown; one page of HTML that opens from disk, without a network,
        and runs the model; or everything, with the results as CSV and JSON, the figures drawn so far as SVG, and the
        command that gives the same numbers.
      </p>
      <div class="share-actions">
        <button
          type="button"
          class="button"
          onClick={() => save(`${name}.md`, writeNotebook(notebook), "text/markdown;charset=utf-8")}
        >
          Save as .md
        </button>
        <button type="button" class="button" onClick={() => void savePage()}>
          Save as one page
        </button>
        <button type="button" class="button" onClick={saveAll}>
          Takeout (.zip)
        </button>
      </div>
      {runs.length === 0 && <p>No run has settled yet: the zip would hold no results.</p>}
      {own && <p>The zip leaves the figures out: they may show your own cases. Close those to take figures along.</p>}
      <p class="share-said" role="status">
        {said}
      </p>
      {failures.length > 0 && <FailureNotice failures={failures} />}
    </section>
  );
}
