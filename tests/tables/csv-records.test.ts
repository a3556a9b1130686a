import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRecords } from "../../src/tables/csv-records.ts";

const cellsOf = (text: string): unknown => csvRecords(text).map(({ row, cells }) => [row, ...cells]);

test.each([
  [
    "a,b\n1,2\n",
    [
      [1, "a", "b"],
      [2, "1", "2"],
    ],
  ],
  [
    "a,b\r\n1,2",
    [
      [1, "a", "b"],
      [2, "1", "2"],
    ],
  ],
  [
    "\uFEFFa\n1",
    [
      [1, "a"],
      [2, "1"],
    ],
  ],
  [
    'a\n"x, ""y""\nz"\n2',
    [
      [1, "a"],
      [2, 'x, "y"\nz'],
      [3, "2"],
    ],
  ],
  [
    "a\n\n , \n1",
    [
      [1, "a"],
      [4, "1"],
    ],
  ],
  ["", []],
  ["\n\n", []],
])("%j", (text, records) => {
  expect(cellsOf(text)).toEqual(records);
});

test.each([
  ['a\n"b', [false]],
  ['a\n"b"c\nd', [false, true]],
  ['a\n""x', [false]],
  ['a\n"', [false]],
  ['a\nb"c', [true]],
  ['a\n"b""', [false]],
  ['a\n"b""c"\r\n"d"', [true, true]],
])("quotes of %j", (text, whole) => {
  expect(
    csvRecords(text)
      .slice(1)
      .map((record) => record.whole),
  ).toEqual(whole);
});

const noise = fc.string({ unit: fc.constantFrom("a", " ", ",", '"', "\n", "\r"), maxLength: 24 });
const wellFormed = /^(?:(?:"(?:[^"]|"")*"|[^",\r\n][^,\r\n]*)?(?:,|\r\n|\n|\r|$))*$/;

test("all records are whole where the text is RFC 4180, and only there (seed 20)", () => {
  fc.assert(
    fc.property(noise, (text) => {
      expect(csvRecords(text).every(({ whole }) => whole)).toBe(wellFormed.test(text));
    }),
    { seed: 20, numRuns: 3000 },
  );
});

test("quoted cells come back as they were (seed 21)", () => {
  const rows = fc.array(fc.array(noise, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (cells) => {
      const text = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
      const kept = cells.filter((row) => row.some((cell) => cell.trim() !== ""));
      expect(csvRecords(text).map((record) => record.cells)).toEqual(kept);
    }),
    { seed: 21, numRuns: 500 },
  );
});
