import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginHistory, changed, type History, redone, undone } from "../../src/notebook/history.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { randomNotebook } from "../share/random-notebook.ts";
import { randomEdits } from "./random-edit.ts";
import { smallNotebook } from "./small-notebook.ts";

const titled = (title: string): Notebook => ({ ...smallNotebook, title });
const times = (count: number, step: (history: History) => History, history: History): History =>
  Array.from({ length: count }).reduce<History>((present) => step(present), history);

/** The histories on the way back, the present one first. */
function wayBack(history: History): readonly History[] {
  const steps = [history];
  for (let step = undone(history); step !== steps.at(-1); step = undone(step)) steps.push(step);
  return steps;
}

describe("undo (promise 13)", () => {
  test("takes back any sequence of edits step by step, and redo brings each again (seed 42)", () => {
    fc.assert(
      fc.property(randomNotebook, randomEdits, (first, edits) => {
        const documents = [first];
        let history = beginHistory(first);
        for (const edit of edits) {
          const next = edit(history.present);
          history = changed(history, next, null);
          if (JSON.stringify(next) !== JSON.stringify(documents.at(-1))) documents.push(next);
        }
        const back = wayBack(history);
        expect(back.map(({ present }) => present)).toEqual(documents.toReversed());
        expect(undone(back.at(-1) ?? history)).toBe(back.at(-1));
        const again = [back.at(-1) ?? history];
        while (again.length < back.length) again.push(redone(again.at(-1) ?? history));
        expect(again.map(({ present }) => present)).toEqual(documents);
        expect(redone(again.at(-1) ?? history)).toBe(again.at(-1));
      }),
      { seed: 42, numRuns: 2000 },
    );
  });

  test("takes back one gesture as one step, however many documents it went through (seed 43)", () => {
    const gestures = fc.array(fc.constantFrom("window", "dose", null), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(randomNotebook, randomEdits, gestures, (first, edits, names) => {
        let history = beginHistory(first);
        const steps: Notebook[] = [];
        let before: string | null = null;
        for (const [place, edit] of edits.entries()) {
          const gesture = names[place] ?? null;
          const next = edit(history.present);
          if (JSON.stringify(next) === JSON.stringify(history.present)) continue;
          if (gesture !== null && gesture === before) steps.pop();
          steps.push(next);
          history = changed(history, next, gesture);
          before = gesture;
        }
        const back = wayBack(history).map(({ present }) => present);
        expect(back.toReversed()).toEqual([first, ...steps]);
      }),
      { seed: 43, numRuns: 1000 },
    );
  });

  test("ends a gesture: the same one after it is another step", () => {
    const dragged = changed(changed(beginHistory(titled("a")), titled("b"), "title"), titled("c"), "title");
    const again = changed(undone(dragged), titled("d"), "title");
    expect(wayBack(again).map(({ present }) => present.title)).toEqual(["d", "a"]);
    expect(again.future).toEqual([]);
  });

  test("remembers 200 steps, and an equal document is none", () => {
    const long = Array.from({ length: 250 }, (_, step) => titled(String(step))).reduce(
      (history, next) => changed(history, next, null),
      beginHistory(titled("first")),
    );
    expect(times(300, undone, long).present.title).toBe("49");
    expect(changed(long, titled("249"), null)).toBe(long);
  });
});
