import { expect, test } from "vitest";
import { caseTable } from "../../src/schema/case.ts";
import { effectTable } from "../../src/schema/effect.ts";
import { columnsOf } from "../../src/schema/table-schema.ts";
import { dataTexts } from "../data/data-texts.ts";

test("columns stand in the order of the header", () => {
  for (const [schema, text] of [
    [caseTable, dataTexts.cases],
    [effectTable, dataTexts.effects],
  ] as const) {
    expect([...columnsOf(schema).keys()].join(",")).toBe(text.slice(0, text.indexOf("\n")));
  }
});

test("a column carries unit, kind and meaning", () => {
  expect(columnsOf(caseTable).get("prcaDay")).toMatchObject({
    kind: "day",
    unit: "d",
    blank: true,
    meaning: "day of diagnosis, transplant clock always",
  });
});
