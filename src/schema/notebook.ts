import * as z from "zod/mini";
import { Cell } from "./cell.ts";
import { FrontMatter } from "./front-matter.ts";
import { type Seed, seedNumber } from "./seed.ts";
import { settings } from "./settings.ts";

/** A notebook as a file or a link may say it; durations are numbers of days in memory. */
export const Notebook = settings({
  ...FrontMatter.shape,
  cells: z.array(Cell, "use a list of cells").check(z.maxLength(200, "use at most 200 cells")),
}).check((context) => {
  const seen = new Set<string>();
  let before = "";
  for (const [index, cell] of context.value.cells.entries()) {
    const id = cell.kind === "prose" ? undefined : cell.id;
    if (id !== undefined && seen.has(id)) {
      const message = "give each cell a name of its own";
      context.issues.push({
        code: "custom",
        input: id,
        path: ["cells", index, "id"],
        params: { reason: "duplicate" },
        message,
      });
    }
    if (cell.kind === "prose" && before === "prose") {
      const message = "join it with the prose before it: nothing stands between them";
      context.issues.push({ code: "custom", input: cell.text, path: ["cells", index, "text"], message });
    }
    if (id !== undefined) seen.add(id);
    before = cell.kind;
  }
});
export type Notebook = z.infer<typeof Notebook>;

/** The seed of a notebook that names none. */
export const defaultSeed: Seed = "amber-finch-twelve";

/** The seed of a notebook's runs, as 32 bits. */
export function notebookSeed(notebook: Notebook): number {
  return seedNumber(notebook.seed ?? defaultSeed);
}
