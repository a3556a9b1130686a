import { expect, test } from "vitest";
import { type ChosenColumns, chosenColumns } from "../../src/tables/index.ts";

function chosen(text: string, names: readonly string[]): ChosenColumns {
  const read = chosenColumns("a.csv", text, names);
  if (!read.ok) throw new Error(read.failures.map(({ message }) => message).join("\n"));
  return read.value;
}

function messages(text: string, names: readonly string[]): readonly string[] {
  const read = chosenColumns("a.csv", text, names);
  return read.ok ? [] : read.failures.map(({ message }) => message);
}

test("columns come by name in any order, cells trimmed, rows as a spreadsheet numbers them", () => {
  const { rows, cells, decimal } = chosen('x,"free, text",y\n1,"a\nb", 2\n\n3,,4,,\n', ["y", "x"]);
  expect(rows).toEqual([2, 4]);
  expect(cells.get("x")).toEqual(["1", "3"]);
  expect(cells.get("y")).toEqual(["2", "4"]);
  expect(decimal).toBe(".");
});

test("semicolons come with decimal commas where the cells have them", () => {
  expect(chosen("x;y\n1,5;2\n", ["x", "y"]).decimal).toBe(",");
  expect(chosen("x;y\n1.5;2\n", ["x", "y"]).decimal).toBe(".");
});

test.each([
  ["a double name", "x,y,x\n1,2,3\n", ['duplicate column: "x" (a.csv row 1)']],
  ["no such name", "y,z\n1,2\n", ['unknown column: "x" (a.csv row 1)']],
  ["an unmatched quote in the header", '"x,y\n1,2\n', ["unmatched quote (a.csv row 1)"]],
  ["an unmatched quote in a row", 'x,y\n1,2\n"3,4\n', ["unmatched quote (a.csv row 3)"]],
  ["a row with more", "x,y\n1,2,3\n", ["wrong number of cells: 3 (a.csv row 2)"]],
  ["a header alone", "x,y\n", ["no rows (a.csv)"]],
  ["blank lines", "\n\n", ["empty file (a.csv)"]],
])("%s is refused", (_, text, expected) => {
  expect(messages(text, ["x"])).toEqual(expected);
});

test("a header of many names is not told whole", () => {
  const header = Array.from({ length: 100 }, (_, index) => `column${index}`).join(",");
  const read = chosenColumns("a.csv", `${header}\n`, ["?"]);
  expect(read.ok ? "" : read.failures[0]?.remedy).toMatch(/^use one of "column0", .*"column29" …$/);
});

test("a million rows are read, one more is refused", () => {
  const text = `x,y\n${"1,0\n".repeat(1_000_000)}`;
  expect(chosen(text, ["x"]).rows).toHaveLength(1_000_000);
  expect(messages(`${text}1,0\n`, ["x"])).toEqual(["oversized file: 1000001 rows, the limit is 1000000 rows (a.csv)"]);
});
