import { expect, test, vi } from "vitest";
import { ok } from "../../src/base/result.ts";
import { openRuntime } from "../../src/notebook/open-runtime.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import type { OwnView } from "../../src/schema/own-file.ts";
import { silentLab } from "../lab/silent-lab.ts";
import { patience } from "./started-runtime.ts";

const notebook: Notebook = {
  title: "Own",
  model: "prca@1",
  cells: [
    { kind: "cases", id: "mine", from: "own" },
    { kind: "table", show: "cases", of: "mine" },
  ],
};

const view = (file: string): OwnView => ({
  file,
  n: 0,
  clock: "therapy",
  rows: [],
  report: { groups: [], tests: { logRank: null, gray: [] } },
});

test("own cases are read once, and anew when they have changed", async () => {
  let own: OwnView | null = null;
  const asked = vi.fn(async () => ok(own));
  const runtime = openRuntime({ notebook, lab: silentLab({ own: asked }) });
  const shown = () => runtime.view().states.get("mine")?.value;
  await vi.waitUntil(() => shown() !== null, patience);
  expect(shown()).toEqual({ kind: "own", own: null });
  runtime.change({ ...notebook, title: "Another title" });
  expect(asked).toHaveBeenCalledTimes(1);
  own = view("mine.csv");
  runtime.attach();
  expect(runtime.view().states.get("mine")).toMatchObject({ state: "running", current: false });
  await vi.waitUntil(() => runtime.view().states.get("table:1")?.state === "settled", patience);
  expect(runtime.view().states.get("table:1")?.value).toEqual({ kind: "own", own: view("mine.csv") });
  expect(asked).toHaveBeenCalledTimes(2);
  runtime.close();
  runtime.attach();
  expect(asked).toHaveBeenCalledTimes(2);
});

test("own cases that are open are withheld from a stranger's notebook until asked for (promise 15)", async () => {
  const asked = vi.fn(async () => ok(view("mine.csv")));
  const runtime = openRuntime({ notebook, lab: silentLab({ own: asked }), withheld: true });
  const settled = () => runtime.view().states.get("mine")?.state === "settled";
  await vi.waitUntil(settled, patience);
  expect(runtime.view()).toMatchObject({ withheld: true });
  expect(runtime.view().states.get("mine")?.value).toEqual({ kind: "own", own: null });
  runtime.change({ ...notebook, title: "Another title" });
  expect(asked).not.toHaveBeenCalled();
  runtime.attach();
  expect(runtime.view()).toMatchObject({ withheld: false });
  await vi.waitUntil(settled, patience);
  expect(runtime.view().states.get("mine")?.value).toEqual({ kind: "own", own: view("mine.csv") });
  runtime.close();
});
