import { readdirSync, readFileSync } from "node:fs";
import type { Cell } from "../../src/schema/cell.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { parseNotebook } from "../../src/share/index.ts";

/** The names of the notebooks that ship, as their files are called without .md. */
export const shippedNames: readonly string[] = readdirSync("notebooks")
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3))
  .toSorted();

/** The one that opens first: it is older than exercises and notes, has none, and stays as it is for the links to it. */
const firstNotebook = "three-cord-blood-regimens";

/** The one that sets published numbers beside the model, without exercises. */
const testedNotebook = "where-the-model-has-been-tested";

/** The notebooks written to be learnt from. */
export const lessons: readonly string[] = shippedNames.filter(
  (name) => name !== firstNotebook && name !== testedNotebook,
);

/** The file of a notebook that ships, as text. */
export function shippedFile(name: string): string {
  return readFileSync(`notebooks/${name}.md`, "utf8");
}

/** A notebook that ships; throws where its file cannot be read. */
export function shippedNotebook(name: string): Notebook {
  const parsed = parseNotebook(shippedFile(name), `${name}.md`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failures, null, 2));
  return parsed.value;
}

/** The cells of one kind, in their order. */
export function cellsOf<Kind extends Cell["kind"]>(notebook: Notebook, kind: Kind): readonly (Cell & { kind: Kind })[] {
  return notebook.cells.filter((cell): cell is Cell & { kind: Kind } => cell.kind === kind);
}

/** What an exercise says to a reader, in its order. */
function exerciseWords({ ask, options, high, low, hints, because }: Cell & { kind: "exercise" }): readonly string[] {
  const among = (options ?? []).flatMap(({ says, back }) => [says, back]);
  return [ask, ...among, high, low, ...(hints ?? []), because].filter((words) => words !== undefined);
}

/** Everything a notebook says in words: its title, prose, notes, exercises, and the labels of regimens. */
export function wordsOf(notebook: Notebook): readonly string[] {
  const said = notebook.cells.flatMap((cell) => {
    if (cell.kind === "prose" || cell.kind === "note") return [cell.text];
    if (cell.kind === "exercise") return exerciseWords(cell);
    return cell.kind === "regimen" ? [cell.label] : [];
  });
  return [notebook.title, ...said];
}
