import type { Notebook } from "../../src/schema/notebook.ts";

/** Two arms, a run of them, a chart and two tables; every cell reads one that stands before it. */
export const smallNotebook: Notebook = {
  title: "Small",
  model: "prca@1",
  seed: 7,
  cells: [
    { kind: "prose", text: "Which?" },
    { kind: "cases", id: "observed", from: "published", where: { use: "primary", regimen: ["ucb-single", "ucb-msc"] } },
    { kind: "arms", id: "arms", arms: ["watch", "ucb-single"] },
    { kind: "simulate", id: "run", arms: "arms", patients: 500 },
    { kind: "chart", show: "independence", of: "run", over: "observed" },
    { kind: "table", show: "cases", of: "observed" },
    { kind: "table", show: "summary", of: "run" },
  ],
};

/** A notebook with the cell that has this name replaced. */
export function withCell(notebook: Notebook, cell: Exclude<Notebook["cells"][number], { kind: "prose" }>): Notebook {
  return {
    ...notebook,
    cells: notebook.cells.map((other) => (other.kind !== "prose" && other.id === cell.id ? cell : other)),
  };
}
