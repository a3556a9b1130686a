import type { PlannedCell, RuntimeView } from "../../notebook/index.ts";
import { listedIds } from "../../schema/cell-ids.ts";
import type { WrittenNotebook } from "../../schema/written-notebook.ts";
import { runFacts } from "../cells/run-facts.ts";
import { sentence } from "../failure/failure-words.ts";
import { PreviewArms } from "./preview-arms.tsx";
import { PreviewFigure } from "./preview-figure.tsx";
import { PreviewRun } from "./preview-run.tsx";
import { valueText } from "./value-text.ts";

interface PreviewCellProps {
  readonly planned: PlannedCell;
  /** The cell in the words of its file. */
  readonly written: WrittenNotebook["cells"][number];
  readonly view: RuntimeView;
  readonly phone: boolean;
}

const titles = {
  cases: "Cases",
  control: "Control",
  population: "Population",
  regimen: "Regimen of its author's own",
  sweep: "Sweep",
};

/** Any cell but prose before anything has run: what it says, a frame where its figure or table will stand, and what is wrong with it. */
export function PreviewCell({ planned, written, view, phone }: PreviewCellProps) {
  const { key, cell, failures } = planned;
  return (
    <section class="cell preview-cell" aria-label={`${cell.kind} ${key}`}>
      <PreviewBody planned={planned} written={written} view={view} phone={phone} />
      {failures.map(({ message }) => (
        <p class="preview-note">Will not run: {sentence(message)}</p>
      ))}
    </section>
  );
}

function PreviewBody({ planned: { key, cell }, written, view, phone }: PreviewCellProps) {
  switch (cell.kind) {
    case "arms":
      return <PreviewArms cellKey={key} view={view} written={written} />;
    case "simulate": {
      const facts = runFacts(view, key);
      return facts === null ? null : <PreviewRun facts={facts} written={written} />;
    }
    case "chart": {
      const facts = cell.show === "independence" ? runFacts(view, cell.of) : null;
      if (facts !== null) return <PreviewFigure facts={facts} phone={phone} view={cell.view ?? "incidence"} />;
      return <p class="preview-frame">{`Figure: ${cell.show}, of ${cell.of}`}</p>;
    }
    case "table":
      return <p class="preview-frame">{`Table: ${cell.show}, of ${listedIds(cell.of).join(", ")}`}</p>;
    case "cases":
      if (cell.from === "own") return <OwnCases name={key} />;
      return <PreviewSettings title={`${titles.cases}: ${key}`} written={written} />;
    case "exercise":
      return <p class="preview-frame">{`Exercise: ${cell.ask}`}</p>;
    case "note":
      return <p class="preview-note">A note for instructors: it shows when they ask for it.</p>;
    case "prose":
      return null;
    default:
      return <PreviewSettings title={`${titles[cell.kind]}: ${key}`} written={written} />;
  }
}

function OwnCases({ name }: { readonly name: string }) {
  return (
    <>
      <p class="preview-title">Cases: {name}</p>
      <p class="preview-note">Reads a table of your own. It is attached only when you say so.</p>
    </>
  );
}

/** The settings of a cell, as its file says them. */
function PreviewSettings({
  title,
  written,
}: {
  readonly title: string;
  readonly written: PreviewCellProps["written"];
}) {
  const { kind, ...said } = written;
  const rows = Object.entries(said).filter(([name]) => name !== "id");
  return (
    <>
      <p class="preview-title">{title}</p>
      <ul class="preview-settings" data-kind={kind}>
        {rows.map(([name, value]) => (
          <li key={name}>
            {name}: {valueText(value)}
          </li>
        ))}
      </ul>
    </>
  );
}
