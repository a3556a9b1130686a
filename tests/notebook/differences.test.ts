import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeWords } from "../../src/notebook/change-words.ts";
import { differences } from "../../src/notebook/differences.ts";
import { sameData } from "../../src/notebook/same-data.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { parseNotebook } from "../../src/share/parse-notebook.ts";
import { randomNotebook } from "../share/random-notebook.ts";
import { shippedText } from "../share/shipped-text.ts";
import { randomEdits } from "./random-edit.ts";

const read = parseNotebook(shippedText);
const shipped: Notebook = read.ok ? read.value : expect.unreachable("the shipped notebook reads");

/** What is said when pieces of the shipped notebook's file are written otherwise. */
function said(...pieces: readonly (readonly [string, string])[]): readonly string[] {
  const text = pieces.reduce((whole, [from, to]) => {
    expect(whole).toContain(from);
    return whole.replace(from, to);
  }, shippedText);
  const other = parseNotebook(text);
  return other.ok ? differences(shipped, other.value) : expect.unreachable(JSON.stringify(other.failures));
}

describe("the differences of two notebooks in words", () => {
  test.each([
    ["a setting", "window: 56 d", "window: 28 d", ["window 56 → 28 d (run)"]],
    ["a preset left out", "window: 56 d\n", "", ["window no longer stated (run)"]],
    ["a preset stated", "window: 56 d", "window: 56 d\nthreshold: 7", ["threshold 7 g/dL stated (run)"]],
    ["a setting against its preset", "window: 56 d", "window: 56 d\nthreshold: 8", ["threshold 7 → 8 g/dL (run)"]],
    ["a switch", "window: 56 d", "window: 56 d\nharm: off", ["harm on → off (run)"]],
    ["a start", "start: treated", "start: 90 d", ["start treated → 90 d (run)"]],
    ["the seed", "seed: amber-finch-twelve", "seed: 7", ["seed amber-finch-twelve → 7"]],
    [
      "the title",
      "title: Three cord-blood regimens, three patients",
      "title: Two",
      ["title Three cord-blood regimens, three patients → Two"],
    ],
    ["a dose", "- ucb-mnc-x3\n", "- {regimen: ucb-mnc-x3, dose: 1.5}\n", ["dose 1 → 1.5 (ucb-mnc-x3)"]],
    [
      "an interval",
      "- ucb-mnc-x3\n",
      "- {regimen: ucb-mnc-x3, every: 7 d}\n",
      ["every as published → 7 d (ucb-mnc-x3)"],
    ],
    ["an arm more", "- ucb-msc\n", "- ucb-msc\n- {regimens: [watch, rituximab]}\n", ["arm added: watch + rituximab"]],
    ["an arm less", "- ucb-single\n", "", ["arm removed: ucb-single"]],
    ["an arm elsewhere", "- watch\n- ucb-single\n", "- ucb-single\n- watch\n", ["arm moved: watch"]],
    ["an arm with a name", "- ucb-msc\n", "- {regimen: ucb-msc, name: Both}\n", ["arm name none → Both"]],
    ["an arm said otherwise", "- ucb-msc\n", "- {regimen: ucb-msc, dose: 1}\n", ["arm written otherwise: ucb-msc"]],
    ["a word", "Was it the regimen", "Was it a regimen", ["text changed (1 word)"]],
    ["a space", "Was it the regimen", "Was it  the regimen", ["text changed (spacing)"]],
    [
      "a cell more",
      "```chart\nshow: patient",
      "```chart two\nshow: independence\nof: run\n```\n\n```chart\nshow: patient",
      ["added chart two"],
    ],
    ["a filter", "use: primary, ", "", ["filter use primary removed (observed)"]],
  ])("%s", (_, from, to, words) => {
    expect(said([from, to])).toEqual(words);
  });

  test("parameters, and cells that come, go and move", () => {
    const population = (cells: Notebook["cells"], parameters: Record<string, number>): Notebook => ({
      ...shipped,
      cells: [...cells, { kind: "population", id: "p", parameters }],
    });
    const { cells } = shipped;
    expect(differences(population(cells, { A0: 4 }), population(cells, { A0: 5, lambda: 2 }))).toEqual([
      "parameter A0 4 → 5 (p)",
      "parameter lambda 2 added (p)",
    ]);
    expect(differences(shipped, population(cells, { A0: 4 }))).toEqual(["added population p"]);
    expect(differences(population(cells, { A0: 4 }), shipped)).toEqual(["removed population p"]);
    const [first, ...others] = population([], { A0: 4 }).cells;
    if (first === undefined) throw new Error("no cell");
    expect(differences(population(cells, { A0: 4 }), { ...shipped, cells: [first, ...others, ...cells] })).toEqual([
      "moved population p",
    ]);
  });

  test("are none exactly where both say the same (seed 44)", () => {
    fc.assert(
      fc.property(randomNotebook, randomNotebook, randomEdits, (one, another, edits) => {
        const edited = edits.reduce((notebook, edit) => edit(notebook), one);
        for (const other of [another, edited, structuredClone(one)]) {
          const words = differences(one, other);
          expect(words.length === 0).toBe(sameData(one, other));
          for (const phrase of words) expect(phrase).toMatch(/^\S.*\S$/su);
        }
      }),
      { seed: 44, numRuns: 1000 },
    );
  });

  test("fit one line: the first few, and how many more", () => {
    expect(changeWords(shipped, shipped)).toBe("");
    const changed = said(["window: 56 d", "window: 28 d"], ["start: treated", "start: 90 d"]);
    expect(changed).toEqual(["window 56 → 28 d (run)", "start treated → 90 d (run)"]);
    const none = changeWords(shipped, { ...shipped, cells: [] });
    expect(none).toMatch(/; \d+ more$/u);
    expect(none.length).toBeLessThan(190);
  });
});
