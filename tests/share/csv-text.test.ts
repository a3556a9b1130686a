import { csvParseRows } from "d3-dsv";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "../../src/share/csv-text.ts";

test("cells are quoted where they must be, and none begins as a formula", () => {
  expect(csvText([["a,b", '"', "=1+1", "-3", "+4", "@x", "plain", ""]])).toBe(
    `\uFEFF"a,b","""",'=1+1,'-3,'+4,'@x,plain,\r\n`,
  );
});

test("what is written is read back (seed 54)", () => {
  const cell = fc.string().map((text) => text.replace(/^[=+\-@\t\r]+/u, ""));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, (lines) => {
      expect(csvParseRows(csvText(lines).slice(1))).toEqual(lines);
    }),
    { seed: 54 },
  );
});

test("a number is a number below 0 too, and nothing is a blank", () => {
  expect(csvText([[-3.5, null, 0, 1e-7, "-3.5"]])).toBe("\uFEFF-3.5,,0,1e-7,'-3.5\r\n");
});
