import { expect, test } from "vitest";
import { openSession } from "../../src/notebook/open-session.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { heldLab } from "./held-lab.ts";
import { smallNotebook } from "./small-notebook.ts";

const titled = (title: string): Notebook => ({ ...smallNotebook, title });

test("a session says what it would take back and bring again, and does both", () => {
  const session = openSession({ notebook: titled("a"), lab: heldLab().lab });
  const heard: (readonly [string, string | null])[] = [];
  session.subscribe(({ notebook, undoes }) => heard.push([notebook.title, undoes]));
  expect([session.view().undoes, session.view().redoes]).toEqual([null, null]);
  session.change(titled("b"));
  session.change(titled("c"));
  session.undo();
  expect([session.view().undoes, session.view().redoes]).toEqual(["title a → b", "title b → c"]);
  session.redo();
  session.undo();
  session.undo();
  session.undo();
  expect(heard).toEqual([
    ["b", "title a → b"],
    ["c", "title b → c"],
    ["b", "title a → b"],
    ["c", "title b → c"],
    ["b", "title a → b"],
    ["a", null],
  ]);
  session.close();
});

test("one gesture is one step, and a gesture that ends where it began says that nothing changed", () => {
  const session = openSession({ notebook: titled("a"), lab: heldLab().lab });
  for (const title of ["b", "c", "a"]) session.change(titled(title), "drag 1");
  expect(session.view().undoes).toBe("no change");
  session.change(titled("d"), "drag 2");
  session.undo();
  expect(session.view()).toMatchObject({ notebook: titled("a"), redoes: "title a → d" });
  session.close();
});

test("an equal document is no step and runs nothing", () => {
  const { lab, asked } = heldLab();
  const session = openSession({ notebook: titled("a"), lab });
  const before = session.view().notebook;
  session.change(structuredClone(titled("a")));
  expect([session.view().notebook === before, session.view().undoes, asked.length]).toEqual([true, null, 0]);
  session.close();
});
