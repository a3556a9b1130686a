import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/schema/cell.ts";
import { decodeLink, encodeLink, parseNotebook, proseTree, writeNotebook } from "../../src/share/index.ts";
import { wordFaults } from "../architecture/word-faults.ts";
import { citedWorks, quotedFacts } from "./quoted-facts.ts";
import { cellsOf, lessons, shippedFile, shippedNames, shippedNotebook, wordsOf } from "./shipped-files.ts";

interface Golden {
  readonly runs: Readonly<Record<string, { readonly patients: number }>>;
  readonly exercises: Readonly<Record<string, readonly (number | null)[]>>;
}

function goldenOf(name: string): Golden {
  return JSON.parse(readFileSync(`tests/notebooks/golden/${name}.json`, "utf8"));
}

function headingsIn(text: string): readonly string[] {
  return proseTree(text).children.flatMap((node) => {
    const [words] = node.type === "heading" ? node.children : [];
    return words?.type === "text" ? [words.value] : [];
  });
}

function rightOptions({ options }: Cell & { kind: "exercise" }, truth: number) {
  return (options ?? []).filter(
    ({ from = -Infinity, under = Infinity, arm }) => arm === undefined && truth >= from && truth < under,
  );
}

test("eight notebooks to learn from ship beside the first", () => {
  expect(lessons).toHaveLength(8);
  expect(shippedNames).toHaveLength(9);
});

describe.each(lessons)("%s", (name) => {
  const notebook = shippedNotebook(name);
  const golden = goldenOf(name);
  const exercises = cellsOf(notebook, "exercise");

  test("opens with a question and ends with what it does not show", () => {
    const [first] = notebook.cells;
    const last = notebook.cells.at(-1);
    expect(first?.kind === "prose" && first.text).toMatch(/^[^\n]{20,195}\?$/u);
    if (last?.kind !== "prose") throw new Error("ends without prose");
    expect(headingsIn(last.text).at(-1)).toBe("What this does not show");
    expect(last.text.endsWith("It is not a device for the care of a patient.")).toBe(true);
    expect(last.text.split("## What this does not show")[1]?.match(/^- /gmu)?.length).toBeGreaterThanOrEqual(4);
  });

  test("states the evidence on the other side, with numbers and sources, before its end", () => {
    const last = notebook.cells.at(-1);
    const before = last?.kind === "prose" ? (last.text.split("## What this does not show")[0] ?? "") : "";
    expect(headingsIn(before)).toContainEqual(expect.stringMatching(/^(Evidence on the other side|The scales)$/u));
    expect(before.match(/\d/gu)?.length).toBeGreaterThan(10);
    expect(before.match(citedWorks)?.length).toBeGreaterThanOrEqual(3);
  });

  test("tells instructors aims, time, how to run it, typical wrong answers and what to ask", () => {
    const [note] = cellsOf(notebook, "note");
    for (const part of ["Aims", "Time", "How to run it", "Typical wrong answers", "Questions to ask"])
      expect(note?.text).toContain(`**${part}.**`);
  });

  test("asks three to six exercises of at least two kinds, each before the figure or table it is answered by", () => {
    expect(exercises.length).toBeGreaterThanOrEqual(3);
    expect(exercises.length).toBeLessThanOrEqual(6);
    expect(new Set(exercises.map((exercise) => exercise.as)).size).toBeGreaterThanOrEqual(2);
    const places = (kinds: readonly Cell["kind"][]) =>
      notebook.cells.flatMap((cell, place) => (kinds.includes(cell.kind) ? [place] : []));
    const shown = places(["chart", "table"]);
    const asked = places(["exercise"]);
    expect(Math.min(...asked)).toBeLessThan(Math.min(...shown));
    for (const place of asked) expect(shown.some((later) => later > place)).toBe(true);
  });

  test("answers each exercise with a misconception by its name, or a reason", () => {
    for (const exercise of exercises) {
      const { options, high, low, because } = exercise;
      const answers = options === undefined ? [high, low, because] : options.map(({ back }) => back);
      expect(answers.filter((answer) => answer !== undefined).length, exercise.id).toBeGreaterThanOrEqual(1);
      if (exercise.as !== "order" && options === undefined) expect([high, low]).not.toContain(undefined);
    }
  });

  test("has one right option in each choice, away from its edges by two Monte-Carlo errors, and says of the others what they mean", () => {
    for (const exercise of exercises.filter((each) => each.options !== undefined)) {
      const truth = golden.exercises[exercise.id]?.[0] ?? NaN;
      const right = rightOptions(exercise, truth);
      expect(right, exercise.id).toHaveLength(1);
      const wrong = (exercise.options ?? []).filter((option) => option !== right[0]);
      expect(
        wrong.filter(({ back }) => back === undefined),
        exercise.id,
      ).toEqual([]);
      expect(right[0]?.back).toBeUndefined();
      const { minus, measure } = exercise.answer;
      if (minus !== undefined || measure === "state") continue;
      const patients = golden.runs[exercise.answer.run ?? exercise.of]?.patients ?? NaN;
      const error = 100 * Math.sqrt(((truth / 100) * (1 - truth / 100)) / patients);
      for (const edge of [right[0]?.from, right[0]?.under])
        if (edge !== undefined) expect(Math.abs(truth - edge), exercise.id).toBeGreaterThan(2 * error);
    }
  });

  test("has every answer on the scale it is placed on", () => {
    for (const { id, from = -Infinity, to = Infinity } of exercises) {
      for (const truth of golden.exercises[id] ?? [null]) {
        expect(truth, id).not.toBeNull();
        expect(truth, id).toBeGreaterThanOrEqual(from);
        expect(truth, id).toBeLessThanOrEqual(to);
      }
    }
  });

  test("keeps to the words of simulations, gives no advice, and stays short", () => {
    expect(wordsOf(notebook).flatMap((text) => wordFaults({ path: name, text }))).toEqual([]);
    const advice =
      /\b(we recommend|recommended|you should|should be (given|treated)|is indicated|first choice|must be treated)\b/iu;
    expect(wordsOf(notebook).filter((text) => advice.test(text))).toEqual([]);
    expect(notebook.cells.length).toBeLessThanOrEqual(21);
    for (const { patients = 1000 } of cellsOf(notebook, "simulate")) expect(patients).toBeLessThanOrEqual(1000);
  });

  test("file, document and link are one, and the link is short", () => {
    expect(parseNotebook(writeNotebook(notebook))).toEqual({ ok: true, value: notebook });
    const link = encodeLink(notebook);
    expect(decodeLink(link)).toEqual({ ok: true, value: { notebook, fingerprints: [] } });
    expect(link.length).toBeLessThanOrEqual(20);
  });

  test("cites no work without a number of it that stands in the data", () => {
    const text = shippedFile(name);
    const facts = quotedFacts.filter(({ says }) => text.includes(says));
    for (const [work] of text.matchAll(citedWorks)) {
      const near = text.split("\n").filter((line) => line.includes(work));
      expect(
        near.some((line) => facts.some(({ says }) => line.includes(says))),
        work,
      ).toBe(true);
    }
  });
});

describe("published numbers stand in the data", () => {
  const texts = lessons.map(shippedFile).join("\n");
  test.each(quotedFacts)("$says", ({ says, file, row, stands }) => {
    expect(texts).toContain(says);
    const rows = csvParse(readFileSync(`data/${file}.csv`, "utf8"));
    const found = rows.filter((each) => Object.entries(row).every(([column, value]) => each[column] === value));
    expect(found.length).toBeGreaterThanOrEqual(1);
    const text = Object.values(found[0] ?? {}).join(" | ");
    for (const words of stands) expect(text).toContain(words);
  });
});
