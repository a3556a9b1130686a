import { expect, test } from "vitest";
import { Cell } from "../../src/schema/cell.ts";
import { readBy } from "../../src/schema/objection.ts";

const answer = { measure: "independent", arm: "watch", day: "90 d" };
const least = { kind: "exercise", id: "waiting", ask: "How many?", of: "run", answer };
const asked = {
  number: { as: "number", from: 0, to: 100, step: 1, unit: "of 100", within: 5, high: "Too high.", low: "Too low." },
  range: { as: "range", from: 0, to: 100 },
  curve: { as: "curve", days: ["30 d", "90 d", 180], answer: { measure: "independent", arm: "watch" } },
  brackets: {
    as: "choice",
    options: [
      { says: "Under 20", under: 20, back: "No." },
      { says: "20 or more", from: 20 },
    ],
  },
  arms: {
    as: "choice",
    least: "on",
    options: [
      { says: "Waiting", arm: "watch" },
      { says: "Treated", arm: "epo" },
    ],
  },
  order: { as: "order", order: ["watch", "epo"] },
};

const objections = (cell: object): unknown => {
  const read = readBy(Cell, { ...least, ...cell });
  return read.ok ? [] : read.failures.map(({ path, failure }) => [path.join("."), failure.remedy]);
};

test("every way to answer is taken, with hints and reasons", () => {
  for (const way of Object.values(asked)) {
    expect(objections({ ...way, hints: ["One.", "Two."], because: "So.\n\nAnd so." })).toEqual([]);
  }
});

test("what a way to answer needs and has not, or has and does not take, is said", () => {
  expect(objections({ as: "number", from: 0 })).toEqual([["to", "state to: as number it needs that"]]);
  expect(objections({ ...asked.curve, within: 5 })).toEqual([["within", "leave out within: as curve it has none"]]);
  expect(objections({ ...asked.number, from: 100 })).toEqual([["to", "use more than 100"]]);
  expect(objections({ ...asked.curve, days: [90, 30] })).toMatchObject([["days", expect.any(String)]]);
  expect(objections({ ...asked.curve, answer })).toEqual([
    ["answer.day", "leave out day: a curve has days of its own"],
  ]);
  expect(objections({ ...asked.number, answer: { measure: "gain", day: 90 } })).toMatchObject([
    ["answer.day", expect.any(String)],
  ]);
  expect(objections({ ...asked.number, answer: { measure: "dead" } })).toEqual([
    ["answer.day", "state day: dead needs it"],
  ]);
  expect(objections({ ...asked.curve, answer: { measure: "units" } })).toMatchObject([
    ["answer.measure", expect.any(String)],
  ]);
  expect(objections({ ...asked.order, order: ["watch", "watch"] })).toEqual([["order", "say each arm once"]]);
});

test("options of a choice say a bracket or an arm, all alike", () => {
  const [under, from] = asked.brackets.options;
  expect(objections({ as: "choice", options: [under, { says: "Waiting", arm: "watch" }] })).toEqual([
    ["options", "use arms in all options, or in none"],
  ]);
  expect(objections({ as: "choice", options: [under, { says: "?" }] })).toMatchObject([
    ["options.1", expect.any(String)],
  ]);
  expect(objections({ as: "choice", options: [{ ...from, under: 20 }, under] })).toEqual([
    ["options.0.under", "use more than 20"],
  ]);
  expect(objections({ ...asked.brackets, least: "on" })).toEqual([
    ["least", "leave out least: it is for a choice among arms"],
  ]);
});
