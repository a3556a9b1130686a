import { expect, test } from "vitest";
import { tracePlan } from "../../../src/notebook/index.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { proseTree } from "../../../src/share/index.ts";
import { screensOf } from "../../../src/ui/present/screens.ts";
import { askingNotebook, exercises } from "../class/asking-notebook.ts";

/** What stands on each screen: its title, the first words of its prose, and its cells. */
function screens(cells: Notebook["cells"]): readonly string[] {
  const notebook = { ...askingNotebook, cells };
  const plan = tracePlan(notebook);
  const trees = cells.flatMap((cell) => (cell.kind === "prose" ? [proseTree(cell.text)] : []));
  return screensOf(notebook.title, plan.cells, trees).map(({ title, opens, prose, cells: shown }) =>
    [
      opens ? "opening" : "",
      title,
      prose === null ? "" : `${prose.children.length} blocks`,
      ...shown.map(({ key }) => key),
    ]
      .filter((part) => part !== "")
      .join(" | "),
  );
}

const [, arms, run] = askingNotebook.cells;
const [waiting] = exercises;
if (arms === undefined || run === undefined || waiting === undefined) throw new Error("no cells");
const chart = { kind: "chart", id: "curves", show: "independence", of: "run" } as const;
const days = {
  kind: "control",
  id: "days",
  label: "Days",
  as: "slider",
  value: "56 d",
  from: "28 d",
  to: "112 d",
} as const;

test("a cell a screen; prose is cut at its sections; cells that only feed others and notes have none", () => {
  const text = "A question?\n\nMore.\n\n## One\n\nFirst.\n\n### Deeper\n\nOf the first.\n\n## Two\n\nSecond.";
  const cells: Notebook["cells"] = [
    { kind: "prose", text },
    arms,
    run,
    waiting,
    { kind: "note", text: "Not for the room." },
    chart,
    { kind: "prose", text: "After." },
  ];
  expect(screens(cells)).toEqual([
    "opening | Asking | 2 blocks",
    "One | 4 blocks",
    "Two | 2 blocks",
    "Two | waiting",
    "Two | curves",
    "Two | 1 blocks",
  ]);
});

test("a heading alone and controls stand above what follows; a hidden control nowhere", () => {
  const cells: Notebook["cells"] = [
    { kind: "prose", text: "A question?\n\n## Curves" },
    arms,
    run,
    days,
    { ...days, id: "secret", hidden: true },
    chart,
    { kind: "prose", text: "## The end" },
  ];
  expect(screens(cells)).toEqual([
    "opening | Asking | 1 blocks",
    "Curves | 1 blocks | days | curves",
    "The end | 1 blocks",
  ]);
});

test("what begins with a heading or a figure opens with the title alone, and so does what shows nothing", () => {
  expect(screens([{ kind: "prose", text: "## One\n\nFirst." }])).toEqual(["opening | Asking", "One | 2 blocks"]);
  expect(screens([arms, run, chart])).toEqual(["opening | Asking", "Asking | curves"]);
  expect(screens([arms, days])).toEqual(["opening | Asking", "Asking | days"]);
  expect(screens([arms])).toEqual(["opening | Asking"]);
});
