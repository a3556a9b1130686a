import { strToU8, zipSync, type Zippable } from "fflate";
import type { Notebook } from "../../schema/notebook.ts";
import { canonicalJson } from "../link/canonical-json.ts";
import { writeNotebook } from "../write-notebook.ts";
import { differencesCsv } from "./differences-csv.ts";
import { incidenceCsv } from "./incidence-csv.ts";
import { numbersCsv } from "./numbers-csv.ts";
import { takeoutReadme } from "./takeout-readme.ts";
import type { TakeoutRun } from "./takeout-run.ts";

/** A figure as it stands on the page. */
export interface TakeoutFigure {
  readonly name: string;
  readonly svg: string;
}

/** What is taken out: a notebook, the answers of its runs, its figures; `version` is that of the app. */
export interface TakeoutParts {
  readonly notebook: Notebook;
  readonly version: string;
  readonly runs: readonly TakeoutRun[];
  readonly figures: readonly TakeoutFigure[];
}

/** The date of every file: bytes depend on nothing but the parts. */
const written = "1980-01-01T00:00:00";

/** Names of files: small letters, digits and hyphens; a name that was taken gets a number. */
function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .slice(0, 60)
        .replaceAll(/^-|-$/g, "") || "figure";
    let free = plain;
    for (let number = 2; taken.has(free); number += 1) free = `${plain}-${number}`;
    taken.add(free);
    return free;
  });
}

/**
 * Everything of a notebook as a zip: the notebook, its results as tidy CSV and as JSON, its figures, and a README in plain words with the command that gives the same numbers. Equal parts give equal bytes. No rows of a reader's own cases: they are in none of the parts, unless a figure given draws them.
 */
export function takeout({ notebook, version, runs, figures }: TakeoutParts): Uint8Array<ArrayBuffer> {
  const drawn = fileNames(figures.map(({ name }) => name));
  const tables: readonly (readonly [string, string])[] =
    runs.length === 0
      ? []
      : [
          ["results/incidence.csv", incidenceCsv(runs)],
          ["results/numbers.csv", numbersCsv(runs)],
          ["results/differences.csv", differencesCsv(runs)],
        ];
  const texts: readonly (readonly [string, string])[] = [
    ["README.txt", takeoutReadme(notebook, version, runs, drawn)],
    ["notebook.md", writeNotebook(notebook)],
    ...tables,
    ...runs.map((run) => [`results/${run.id}.json`, `${canonicalJson(run)}\n`] as const),
    ...figures.map(({ svg }, index) => [`figures/${drawn[index] ?? ""}.svg`, svg] as const),
  ];
  const files: Zippable = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level: 6, mtime: written });
}
