import type { WrittenNotebook } from "../../schema/written-notebook.ts";
import { assumedLine } from "../arms/assumed-line.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { paperLine } from "../controls/paper-line.ts";
import { runLine } from "../controls/run-line.ts";
import { valueText } from "./value-text.ts";

interface PreviewRunProps {
  readonly facts: RunFacts;
  readonly written: WrittenNotebook["cells"][number];
}

/** What the lines above the others say already. */
const told: readonly string[] = [
  "kind",
  "id",
  "arms",
  "patients",
  "draws",
  "horizon",
  "window",
  "assume",
  "scenarios",
  "start",
  "threshold",
];

/** The settings of a run, those that its file leaves out included. */
export function PreviewRun({ facts: { key, named, regimens, settings }, written }: PreviewRunProps) {
  const more = Object.entries(written).filter(([name]) => !told.includes(name));
  return (
    <>
      <p class="preview-title">Simulation: {key}</p>
      <ul class="preview-settings">
        <li>{runLine(settings)}</li>
        <li>{paperLine(settings)}</li>
        <li>Assumed: {assumedLine(settings, named, regimens)}</li>
        {more.map(([name, value]) => (
          <li key={name}>
            {name}: {valueText(value)}
          </li>
        ))}
      </ul>
    </>
  );
}
