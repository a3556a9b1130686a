import { useId, useState } from "preact/hooks";
import { tracePlan } from "../../notebook/index.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { embedHtml } from "../../share/index.ts";
import { figureFragment } from "../opening/link-parts.ts";
import { CopyField } from "./copy-field.tsx";

interface EmbedFigureProps {
  readonly notebook: Notebook;
  readonly url: string;
}

/** A frame for another web page that shows one figure of the notebook and runs it when its reader says so. */
export function EmbedFigure({ notebook, url }: EmbedFigureProps) {
  const field = useId();
  const figures = tracePlan(notebook).cells.flatMap(({ key, cell }) =>
    cell.kind === "chart" && cell.show !== "observed" ? [{ key, words: `${cell.show}, of ${cell.of} (${key})` }] : [],
  );
  const [chosen, choose] = useState<string | null>(null);
  const figure = figures.find(({ key }) => key === chosen) ?? figures[0];
  if (figure === undefined) return <p>This notebook has no figure of a run.</p>;
  return (
    <>
      <p class="share-choice">
        <label htmlFor={field}>Figure</label>
        <select id={field} value={figure.key} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {figures.map(({ key, words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </p>
      <CopyField
        label="HTML of the frame"
        copies="Copy the HTML"
        text={embedHtml(figureFragment(url, figure.key), `${notebook.title}: ${figure.words}`)}
        rows={4}
      />
    </>
  );
}
