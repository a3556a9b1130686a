import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openTables } from "../../src/lab/open-tables.ts";
import { planNotebook, runRequest } from "../../src/notebook/index.ts";
import { compileRun } from "../../src/model/index.ts";
import type { Cell } from "../../src/schema/cell.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { parseNotebook, proseTree, writeNotebook } from "../../src/share/index.ts";
import { dataSources } from "../lab/data-sources.ts";

const files = readdirSync("notebooks").filter((name) => name.endsWith(".md"));

function read(file: string): Notebook {
  const parsed = parseNotebook(readFileSync(`notebooks/${file}`, "utf8"), file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failures, null, 2));
  return parsed.value;
}

function proseOf({ cells }: Notebook): readonly string[] {
  return cells.flatMap((cell) => (cell.kind === "prose" ? [cell.text] : []));
}

const tables = openTables(dataSources);

describe.each(files)("%s", (file) => {
  const notebook = read(file);

  test("is planned without failures", () => {
    expect(planNotebook(notebook)).toMatchObject({ ok: true });
  });

  test("asks only for runs the model can do, and for cases that are there", () => {
    if (!tables.ok) throw new Error(JSON.stringify(tables.failures));
    for (const cell of notebook.cells) {
      if (cell.kind === "simulate") {
        const request = runRequest(notebook, cell.id);
        expect(request).toMatchObject({ ok: true });
        if (request.ok) expect(compileRun(request.value, tables.value.facts)).toMatchObject({ ok: true });
      }
      if (cell.kind === "cases") {
        const rows = tables.value.query({ table: "cases", where: cell.where ?? {} });
        expect(rows.ok && rows.value.rows.length).toBeGreaterThan(0);
      }
    }
  });

  test("is written back to the same document", () => {
    expect(parseNotebook(writeNotebook(notebook))).toEqual({ ok: true, value: notebook });
  });

  test("does not say of simulations what only observations can show", () => {
    const words = /\b(effective|superior|better|significant|predicts?|validated|confidence interval|trial)\b|!/iu;
    expect(proseOf(notebook).filter((text) => words.test(text))).toEqual([]);
  });
});

describe("the notebook that opens first", () => {
  const notebook = read("three-cord-blood-regimens.md");
  const kinds = notebook.cells.map(({ kind }) => kind);

  test("says its question before anything else, in three lines", () => {
    const [question] = notebook.cells;
    expect(question?.kind === "prose" && question.text.length).toBeLessThan(195);
    expect(notebook.title).toBe("Three cord-blood regimens, three patients");
    expect(notebook.seed).toBe("amber-finch-twelve");
  });

  test("runs the three regimens against waiting, as the design says", () => {
    const request = runRequest(notebook, "run");
    expect(request).toMatchObject({
      ok: true,
      value: {
        seed: 686_964_198,
        patients: 1000,
        horizon: 365,
        window: 56,
        start: "treated",
        assume: "progenitors",
        scenarios: [],
      },
    });
    expect(request.ok && request.value.arms.map(({ arm }) => arm)).toEqual([
      "watch",
      "ucb-single",
      "ucb-mnc-x3",
      "ucb-msc",
    ]);
  });

  test("says directly under the figure what it is and is not", () => {
    const under = notebook.cells[kinds.indexOf("chart") + 1];
    const paragraph =
      "Three patients with pure red cell aplasia after a transplant were given cord-blood cells and were reported free of transfusions about two weeks, two months and three months later (Li 2025: one patient per regimen, read as an abstract, some authors work for a company that supplies such cells). Would they have recovered anyway, and when? Nobody knows: in two small cohorts 15 of 23 recovered before anything was done for it, over months. Here simulated patients wait, and the same simulated patients receive each regimen. How well cord blood works has not been measured: it is an assumption, and you can change it.";
    expect(under?.kind === "prose" && under.text.split("\n", 1)[0]).toBe(paragraph);
  });

  test("shows the three patients, the regimens, the summary, what untreated patients would have done, one patient, own cases, how patients are drawn, and what this cannot show, in that order", () => {
    const headings = proseOf(notebook).flatMap((text) =>
      proseTree(text).children.flatMap((node) => {
        const [words] = node.type === "heading" ? node.children : [];
        return words?.type === "text" ? [words.value] : [];
      }),
    );
    expect(headings).toEqual([
      "Three patients",
      "Regimens and evidence",
      "Summary",
      "Regimen, patient, or time",
      "One patient",
      "Your own cases",
      "How patients are drawn",
      "What this cannot show",
    ]);
    const tablesShown = notebook.cells.flatMap((cell: Cell) => (cell.kind === "table" ? [cell.show] : []));
    expect(tablesShown).toEqual(["cases", "regimens", "summary", "parameters"]);
  });
});
