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
  readonly exercises: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

function goldenOf(name: string): Golden {
  return JSON.parse(readFileSync(`tests/notebooks/golden/${name}.json`, "utf8"));
}

function truthsOf({ exercises }: Golden, id: string): readonly (number | null)[] {
  return Object.values(exercises[id] ?? {});
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

test("ten notebooks to learn from ship beside the first and the one of tests", () => {
  expect(lessons).toHaveLength(10);
  expect(shippedNames).toHaveLength(12);
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
    const silent = exercises.filter(({ as, options, high, low, because }) => {
      if (options !== undefined) return options.every(({ back }) => back === undefined);
      return as === "order" ? because === undefined : high === undefined || low === undefined;
    });
    expect(silent).toEqual([]);
  });

  const choices = exercises.filter(({ options }) => options !== undefined);

  test.runIf(choices.length > 0).each(choices)(
    "$id has one right option and says of the others what they mean",
    (exercise) => {
      const right = rightOptions(exercise, truthsOf(golden, exercise.id)[0] ?? NaN);
      expect(right).toHaveLength(1);
      expect(right[0]?.back).toBeUndefined();
      const wrong = (exercise.options ?? []).filter((option) => option !== right[0]);
      expect(wrong.filter(({ back }) => back === undefined)).toEqual([]);
    },
  );

  test("has no answer within two Monte-Carlo errors of an edge between options", () => {
    const near = choices.filter((exercise) => {
      const { minus, measure, run = exercise.of } = exercise.answer;
      if (minus !== undefined || measure === "state") return false;
      const truth = truthsOf(golden, exercise.id)[0] ?? NaN;
      const share = truth / 100;
      const error = 100 * Math.sqrt((share * (1 - share)) / (golden.runs[run]?.patients ?? NaN));
      const edges = rightOptions(exercise, truth).flatMap(({ from, under }) => [from ?? -Infinity, under ?? Infinity]);
      return edges.some((edge) => !(Math.abs(truth - edge) > 2 * error));
    });
    expect(near).toEqual([]);
  });

  test("has every answer on the scale it is placed on", () => {
    const off = exercises.filter(({ id, from = -Infinity, to = Infinity }) =>
      truthsOf(golden, id).some((truth) => truth === null || truth < from || truth > to),
    );
    expect(off).toEqual([]);
    expect(exercises.filter(({ id }) => truthsOf(golden, id).length === 0)).toEqual([]);
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
    const bare = [...text.matchAll(citedWorks)].filter(([work]) => {
      const near = text.split("\n").filter((line) => line.includes(work));
      return !near.some((line) => facts.some(({ says }) => line.includes(says)));
    });
    expect(bare).toEqual([]);
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
