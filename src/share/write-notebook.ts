import type { Notebook } from "../schema/notebook.ts";
import { type WrittenNotebook, writtenNotebook } from "../schema/written-notebook.ts";
import { writeYaml } from "./write-yaml.ts";

function writeCell(cell: WrittenNotebook["cells"][number]): string {
  if (cell.kind === "prose") return `${cell.text}\n`;
  const { kind, id, ...settings } = cell;
  const body = cell.kind === "arms" ? cell.arms : settings;
  return `\`\`\`${id === undefined ? kind : `${kind} ${id}`}\n${writeYaml(body)}\`\`\`\n`;
}

/** Writes a notebook as the Markdown file that `parseNotebook` reads back equal; throws when the notebook breaks its schema, because that is a bug. */
export function writeNotebook(notebook: Notebook): string {
  const { cells, ...front } = writtenNotebook(notebook);
  return [`---\n${writeYaml(front)}---\n`, ...cells.map(writeCell)].join("\n");
}
