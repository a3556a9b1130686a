import { counted } from "../../base/counted.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { linkContents } from "../link/link-contents.ts";
import type { TakeoutRun } from "./takeout-run.ts";

/** The command that gives the numbers of a takeout again, from the sources. */
export const reproducingCommand = "npm run --silent erythron -- run notebook.md";

function runLines({ id, request, summary }: TakeoutRun): string {
  return [
    `  ${id}`,
    `    simulated patients  ${summary.patients} of ${request.patients} asked for, in each of ${counted(request.arms.length, "arm")}`,
    `    horizon             ${counted(request.horizon, "day")}`,
    `    model               ${summary.model}`,
    `    seed                ${summary.seed}`,
    `    fingerprint         ${summary.fingerprint}`,
  ].join("\n");
}

/** What a takeout says of itself, in plain words: what each file holds, versions, seeds and fingerprints, how to get the same numbers again, and what it is not. */
export function takeoutReadme(
  notebook: Notebook,
  version: string,
  runs: readonly TakeoutRun[],
  figures: readonly string[],
): string {
  const own = linkContents(notebook).ownCases
    ? `
Cells of this notebook read cases of a reader's own. No row of them is in these
files: open the file of cases beside the notebook to see them again.
`
    : "";
  const drawn = figures.length === 0 ? "" : "\nfigures/                 the figures as they stood on the page, as SVG";
  const fromRuns =
    runs.length === 0
      ? ""
      : `
results/incidence.csv    simulated cumulative incidences by day, arm and cause
results/numbers.csv      the numbers of the summaries, with their units
results/differences.csv  each arm against the first, in the same patients
results/*.json           each run whole: what was asked, and the answer`;
  const list = runs.length === 0 ? "  none had an answer\n" : `${runs.map(runLines).join("\n\n")}\n`;
  return `${notebook.title}
Taken out of Erythron ${version}

Everything here comes from simulated patients. Erythron is a research and
teaching model of pure red cell aplasia after a transplant. It is not a device
for the care of a patient, and nothing in these files is advice.

FILES

notebook.md              the notebook: text, arms and settings${fromRuns}${drawn}

Fractions are of the simulated patients of an arm; days count from the first
day of therapy. A blank value was not reached, not reported, or lies beyond the
horizon. "Chance" is what the number of simulated patients leaves open, not how
uncertain the model is. CSV files are UTF-8; texts that a spreadsheet could take
for a formula begin with an apostrophe.
${own}
RUNS

${list}
THE SAME NUMBERS AGAIN

In the sources of Erythron ${version}, with Node 20.19 or newer:

  npm ci
  ${reproducingCommand}

The same model, seed and settings give the same numbers on any machine, and the
same fingerprint.
`;
}
