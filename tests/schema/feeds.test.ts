import { expect, test } from "vitest";
import { Cell } from "../../src/schema/cell.ts";
import { feedsOf, isSettled, withFed } from "../../src/schema/feeds.ts";
import { readBy } from "../../src/schema/objection.ts";

const run = { kind: "simulate", id: "run", arms: "arms" };

function cellOf(written: unknown): Cell {
  const read = readBy(Cell, written);
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  return read.value;
}

test("controls are named where values stand, and nowhere else", () => {
  expect(feedsOf(cellOf({ ...run, window: "$w", taper: [1, "$t"] }))).toEqual([
    { path: ["window"], name: "$w" },
    { path: ["taper", 1], name: "$t" },
  ]);
  expect(feedsOf(cellOf({ kind: "prose", text: "$w" }))).toEqual([]);
  const refused = readBy(Cell, { ...run, window: "$W" });
  expect(refused).toMatchObject({ failures: [{ failure: { remedy: "use the name of a control, as $window" } }] });
});

test("every name of a control gives way to its value, and words of the author's stay", () => {
  const arms = { kind: "arms", id: "a", arms: [{ regimen: "epo", dose: "$dose", name: "$dose" }] };
  expect(withFed(arms, (name) => name.length)).toEqual({ ...arms, arms: [{ regimen: "epo", dose: 5, name: "$dose" }] });
  expect(isSettled(cellOf(arms))).toBe(false);
  expect(isSettled(cellOf({ ...run, window: "28 d" }))).toBe(true);
});
