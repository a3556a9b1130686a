import { expect, test } from "vitest";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { questionsId, resultsId } from "../../../src/share/answers/questions-id.ts";
import { askingNotebook } from "../../ui/class/asking-notebook.ts";

const { cells } = askingNotebook;

test("is 16 hexadecimal digits, the same for the same questions", () => {
  expect(questionsId(askingNotebook)).toMatch(/^[\da-f]{16}$/u);
  expect(questionsId(structuredClone(askingNotebook))).toBe(questionsId(askingNotebook));
});

test("who moves a setting, mends a paragraph or drops a note has been asked the same", () => {
  const moved = cells.flatMap((cell): Notebook["cells"] => {
    if (cell.kind === "simulate") return [{ ...cell, patients: 20, window: 28 }];
    if (cell.kind === "prose") return [{ ...cell, text: "What?" }];
    return cell.kind === "note" ? [] : [cell];
  });
  expect(questionsId({ ...askingNotebook, cells: moved, seed: 3 })).toBe(questionsId(askingNotebook));
});

test("another title, exercise or order of them is another set of questions", () => {
  const asked = cells.map((cell) => (cell.kind === "exercise" && cell.id === "half" ? { ...cell, to: 700 } : cell));
  const others = [
    { ...askingNotebook, title: "Asking again" },
    { ...askingNotebook, cells: asked },
    { ...askingNotebook, cells: cells.toReversed() },
    { ...askingNotebook, cells: cells.filter((cell) => cell.kind !== "exercise" || cell.id !== "half") },
  ].map(questionsId);
  expect(new Set([...others, questionsId(askingNotebook)]).size).toBe(5);
});

test("results are 8 hexadecimal digits of the runs' names and fingerprints in order", () => {
  const one = { run: "run", fingerprint: "prca@1.00000007.0123456789abcdef.AA" };
  const other = { run: "later", fingerprint: "prca@1.00000007.fedcba9876543210.AA" };
  expect(resultsId([one])).toMatch(/^[\da-f]{8}$/u);
  const all = [[one], [other], [one, other], [other, one], []].map(resultsId);
  expect(new Set(all).size).toBe(5);
});
