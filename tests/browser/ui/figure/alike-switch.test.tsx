import { afterEach, expect, test } from "vitest";
import type { Notebook } from "../../../../src/schema/notebook.ts";
import { smallNotebook } from "../../../notebook/small-notebook.ts";
import { showNotebook, type ShownNotebook, until } from "../editing/shown-notebook.tsx";

let shown: ShownNotebook;
afterEach(() => {
  shown.close();
});

const cells: Notebook["cells"] = [
  ...smallNotebook.cells.filter(({ kind }) => kind === "arms" || kind === "simulate"),
  { kind: "chart", show: "independence", of: "run" },
];

test("makes the patients of the run alike in the document, beside what else was changed, and lets them vary again", async () => {
  shown = await showNotebook({ ...smallNotebook, cells });
  const box = (): HTMLInputElement | null =>
    shown.place.querySelector<HTMLInputElement>(".figure-switches .range-switch input");
  await until(() => box() !== null);
  expect(box()?.labels?.[0]?.textContent).toBe("All patients alike");
  const run = () => shown.notebook().cells.find(({ kind }) => kind === "simulate");
  shown.session.change({ ...shown.notebook(), title: "Changed meanwhile" });
  await until(() => shown.notebook().title === "Changed meanwhile");
  box()?.click();
  await until(() => box()?.checked === true);
  expect(run()).toMatchObject({ alike: true });
  expect(shown.notebook().title).toBe("Changed meanwhile");
  box()?.click();
  await until(() => box()?.checked === false);
  expect(run()).toMatchObject({ alike: false });
});
