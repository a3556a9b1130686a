import { expect, test } from "vitest";
import {
  choice,
  columns,
  day,
  days,
  formed,
  number,
  orBlank,
  regimen,
  regimens,
  text,
  whole,
} from "../../src/schema/table-column.ts";

const takes = (schema: { safeParse: (value: unknown) => { readonly success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

test("each kind takes its own values only", () => {
  expect(["a", "", null, 1, "x".repeat(2001)].map((value) => takes(text("t"), value))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(["12", "a"].map((value) => takes(formed("f", /^\d+$/, "digits"), value))).toEqual([true, false]);
  expect(["a", "c", null].map((value) => takes(choice("c", ["a", "b"]), value))).toEqual([true, false, false]);
  expect([0, 1, 1.01, "1", Number.NaN].map((value) => takes(number("n", { min: 0, max: 1 }), value))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([2, 2.5, -1].map((value) => takes(whole("w", { min: 0, max: 9 }), value))).toEqual([true, false, false]);
  expect([0, 10.5, -1, 36526, "2 weeks"].map((value) => takes(day("d"), value))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([[0, 3], [3, 3], [3, 1], [], [0.5], ["x"]].map((value) => takes(days("d"), value))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(["epo", ""].map((value) => takes(regimen("r"), value))).toEqual([true, false]);
  expect([["epo", "dli"], [], ["epo", ""]].map((value) => takes(regimens("r", []), value))).toEqual([
    true,
    false,
    false,
  ]);
});

test("a column that may be blank takes null and keeps its description", () => {
  const column = orBlank(day("day of diagnosis"));
  expect(takes(column, null)).toBe(true);
  expect(takes(column, -1)).toBe(false);
  expect(columns.get(column)).toMatchObject({ kind: "day", unit: "d", blank: true, meaning: "day of diagnosis" });
});

test("what is expected is said in words", () => {
  expect(columns.get(choice("c", ["a", "b", "c"], "clock"))).toMatchObject({ expected: "a, b or c", reason: "clock" });
  expect(columns.get(choice("c", ["a"]))).toMatchObject({ expected: "a", reason: "unknown" });
  expect(columns.get(number("n", { min: 0, max: 5, unit: "g" }))?.expected).toBe("a number from 0 to 5 g");
  expect(columns.get(regimen("r", ["ivig"]))?.expected).toBe("an id of regimens.csv, ivig");
});
