import { expect, test } from "vitest";
import { inspectSheet } from "../../src/lab/inspect-sheet.ts";
import { Inspection } from "../../src/schema/own-file.ts";
import { sheetOf } from "../tables/opened-sheet.ts";

test("an inspection says what is there, and shows no cell of a column at risk", async () => {
  const text = `id;name;time;outcome;hb\r\n${Array.from({ length: 20 }, (_, index) =>
    [
      `P${index}`,
      "Anna Meier",
      index,
      ["died", "independent", "x".repeat(50)][index % 3],
      index === 4 ? "" : "8,5",
    ].join(";"),
  ).join("\r\n")}`;
  const inspection = inspectSheet("f.csv", await sheetOf("f.csv", text));
  expect(Inspection.parse(inspection)).toEqual(inspection);
  expect(inspection).toEqual({
    file: "f.csv",
    form: "csv",
    says: "semicolons, comma decimals, UTF-8",
    rows: 20,
    columns: [
      { name: "id", samples: ["P0", "P1", "P2"], blanks: 0, meant: "id", risk: null },
      {
        name: "name",
        samples: [],
        blanks: 0,
        meant: null,
        risk: { kind: "name", says: "By its name it holds names of people." },
      },
      { name: "time", samples: ["0", "1", "2"], blanks: 0, meant: "time", risk: null },
      {
        name: "outcome",
        samples: ["died", "independent", `${"x".repeat(40)}…`],
        blanks: 0,
        meant: "outcome",
        risk: null,
      },
      { name: "hb", samples: ["8,5"], blanks: 1, meant: "haemoglobin", risk: null },
    ],
    words: { name: ["Anna Meier"], outcome: ["died", "independent", "x".repeat(50)], hb: ["8,5"] },
    notes: [],
  });
});

test("up to 12 words of a column are listed", async () => {
  const column = (count: number): string =>
    `a,b\n${Array.from({ length: count }, (_, index) => `w${index},x`).join("\n")}`;
  expect(inspectSheet("f.csv", await sheetOf("f.csv", column(12))).words["a"]).toHaveLength(12);
  expect(inspectSheet("f.csv", await sheetOf("f.csv", column(13))).words).toEqual({ b: ["x"] });
});
