import type { Cell } from "../schema/cell.ts";
import { currentFormat } from "../schema/migration.ts";
import type { Notebook } from "../schema/notebook.ts";
import { type WrittenCell, writtenCell, writtenNotebook } from "../schema/written-notebook.ts";
import { writeYaml } from "./write-yaml.ts";

function cellText(cell: WrittenCell): string {
  if (cell.kind === "prose") return `${cell.text}\n`;
  const { kind, id, ...settings } = cell;
  const body = cell.kind === "arms" ? cell.arms : settings;
  return `\`\`\`${id === undefined ? kind : `${kind} ${id}`}\n${writeYaml(body)}\`\`\`\n`;
}

/** Writes one cell as it stands in a file: prose as it is, any other as a fenced block; ends in \n. `parseCellText` reads it back equal. Throws when the cell breaks its schema, because that is a bug. */
export function writeCellText(cell: Cell): string {
  return cellText(writtenCell(cell));
}

/** Writes a notebook as the Markdown file that `parseNotebook` reads back equal; throws when the notebook breaks its schema, because that is a bug. */
export function writeNotebook(notebook: Notebook): string {
  const { cells, title, model, ...front } = writtenNotebook(notebook);
  const head = { title, model, format: currentFormat, ...front };
  return [`---\n${writeYaml(head)}---\n`, ...cells.map(cellText)].join("\n");
}
