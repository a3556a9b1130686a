import type { Notebook } from "../../schema/notebook.ts";

/** What a new notebook begins with: a question to be written, two arms, a run of them and what it shows. */
export function newNotebook(title: string): Notebook {
  return {
    title,
    model: "prca@1",
    cells: [
      { kind: "prose", text: "What do you want to find out? Write the question here." },
      { kind: "arms", id: "regimens", arms: ["watch", "ucb-single"] },
      { kind: "simulate", id: "run", arms: "regimens", assume: "progenitors" },
      { kind: "chart", show: "independence", of: "run" },
      { kind: "prose", text: "## Summary" },
      { kind: "table", show: "summary", of: "run" },
    ],
  };
}
