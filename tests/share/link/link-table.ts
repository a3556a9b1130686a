import { readdirSync, readFileSync } from "node:fs";
import { planNotebook } from "../../../src/notebook/index.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { encodeLink, parseNotebook } from "../../../src/share/index.ts";
import { threeChanges } from "./changed-notebook.ts";
import { shippedPrint } from "./shipped-print.ts";

/** The notebooks that ship, by the names of their files. */
export function shippedNotebooks(): ReadonlyMap<string, Notebook> {
  const files = readdirSync("notebooks").filter((name) => name.endsWith(".md"));
  return new Map(
    files.toSorted().map((file) => {
      const read = parseNotebook(readFileSync(`notebooks/${file}`, "utf8"), file);
      if (!read.ok) throw new Error(JSON.stringify(read.failures));
      return [file, read.value] as const;
    }),
  );
}

function firstRun(notebook: Notebook): string {
  const plan = planNotebook(notebook);
  const run = plan.ok ? plan.value.cells.find(({ cell }) => cell.kind === "simulate") : undefined;
  return run?.key ?? "";
}

/** Markdown as oxfmt formats a table: every column as wide as its widest cell. */
function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** The table of the README: how many characters each shipped notebook has as a file, and the fragment of its link: as it is, with three changes, and with the fingerprint of a result as well. */
export function linkTable(): string {
  const rows = [...shippedNotebooks()].map(([file, notebook]) => {
    const changed = threeChanges(notebook);
    const run = firstRun(notebook);
    const lengths = [
      readFileSync(`notebooks/${file}`).length,
      encodeLink(notebook).length,
      encodeLink(changed).length,
      encodeLink(changed, [{ run, fingerprint: shippedPrint(changed) }]).length,
    ];
    return [notebook.title, ...lengths.map((length) => length.toLocaleString("en-GB"))];
  });
  return markdownTable([["notebook", "file", "link", "with three changes", "and a fingerprint"], ...rows]);
}
