import { expect, test } from "vitest";
import { readDocument } from "../../../src/share/link/read-document.ts";

const run = { kind: "simulate", id: "run", arms: "arms", horizon: "365 d" };
const document = { format: 2, title: "A", model: "prca@1", cells: [run] };

test("reads a document in the words of its file", () => {
  expect(readDocument(document)).toEqual({
    ok: true,
    value: { title: "A", model: "prca@1", cells: [{ ...run, horizon: 365 }] },
  });
});

test.each([
  [{ ...document, model: "prca@7" }, "written by a newer Erythron: model prca@7 (this one runs prca@1) (model)"],
  [{ ...document, model: "other@1" }, 'unknown model: "other@1" (model)'],
  [
    { format: 3, model: "prca@1", cells: [] },
    "written by a newer Erythron: format 3 (this one reads up to 2) (format)",
  ],
  [{ format: 2, model: "prca@1", cells: [] }, "missing title (title)"],
  [{ ...document, cells: [run, { ...run, id: "two", horizon: 3 }] }, "impossible horizon: 3 (cell 2 horizon)"],
  [{ ...document, cells: [{ kind: "simulate", arms: 3 }] }, "missing id (cell 1 id, and 1 more)"],
  [{ ...document, cells: [run, run] }, 'duplicate id: "run" (cell 2 id)'],
])("refuses number %# with the first that is wrong, and its place", (wrong, what) => {
  const read = readDocument(wrong);
  expect(read).toMatchObject({ ok: false });
  expect(read.ok ? "" : read.failures[0]?.what.replace(", and 1 more", "")).toBe(what.replace(", and 1 more", ""));
});

test("names the cell, where it has a name", () => {
  const read = readDocument({ ...document, cells: [{ ...run, id: "slow", visit: 99 }] });
  expect(read).toMatchObject({ ok: false, failures: [{ cell: "slow" }] });
});

test("refuses a cell of over 500 values unread", () => {
  const where = Object.fromEntries(
    Array.from({ length: 3 }, (_, at) => [`c${at}`, Array.from({ length: 200 }, () => 1)]),
  );
  const read = readDocument({ ...document, cells: [run, { kind: "cases", id: "a", from: "own", where }] });
  expect(read).toMatchObject({
    ok: false,
    failures: [{ reason: "limit", what: "over 500 values in one cell (cell 2)" }],
  });
});
