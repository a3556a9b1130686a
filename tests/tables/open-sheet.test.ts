import { describe, expect, test } from "vitest";
import { ownLimits } from "../../src/schema/own-file.ts";
import { refusalOf, sheetOf } from "./opened-sheet.ts";
import { workbookBytes, zipBytes } from "./workbook-bytes.ts";

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const resave = "open it in a spreadsheet program and save it as CSV (UTF-8) or XLSX";

test("a file is what its bytes are, whatever it is called", async () => {
  expect((await sheetOf("cases.xlsx", "id,time\na,1\n")).form).toBe("csv");
  expect((await sheetOf("cases.csv", await workbookBytes({ name: "A", rows: [["id"], ["a"]] }))).form).toBe("xlsx");
});

describe("a file is refused whole, with its message", () => {
  const columns = (count: number): string => Array.from({ length: count }, (_, index) => `c${index}`).join(",");

  test.each<[string, string | Uint8Array, string, string, string]>([
    [
      "empty",
      "",
      "missing",
      "empty file (f.csv)",
      "give it a first row with the names of the columns, and a row for each patient",
    ],
    [
      "blank",
      "\r\n,,\r\n \r\n",
      "missing",
      "empty file (f.csv)",
      "give it a first row with the names of the columns, and a row for each patient",
    ],
    [
      "header only",
      "id,time\n",
      "missing",
      "no rows (f.csv)",
      "give it a first row with the names of the columns, and a row for each patient",
    ],
    [
      "no header",
      "a,12,died\nb,13,died\n",
      "missing",
      'missing header: "12" names no column (f.csv row 1)',
      "put the names of the columns in the first row; nothing may stand above them",
    ],
    [
      "a title above the header",
      "My cases\nid,time,outcome\na,1,died\nb,1,died\n",
      "shape",
      "uneven rows: row 1 has 1 cell, row 2 has 3 (f.csv)",
      "put the names of the columns in the first row, and nothing above them; where commas part the cells, write decimals with a point",
    ],
    [
      "decimal commas between commas",
      "id,hb\na,8,5\nb,7,9\nc,8,1\n",
      "shape",
      "uneven rows: row 1 has 2 cells, row 2 has 3 (f.csv)",
      "put the names of the columns in the first row, and nothing above them; where commas part the cells, write decimals with a point",
    ],
    [
      "20,001 rows",
      `id\n${"x\n".repeat(20_001)}`,
      "limit",
      "oversized file: 20001 rows, the limit is 20000 (f.csv)",
      "leave out what is not needed here",
    ],
    [
      "lines without end",
      `id,t\n${"\n".repeat(200_001)}`,
      "limit",
      "oversized file: 200002 lines, the limit is 20000 rows (f.csv)",
      "leave out what is not needed here",
    ],
    [
      "201 columns",
      `${columns(201)}\n${columns(201)}\n`,
      "limit",
      "oversized file: 201 columns, the limit is 200 (f.csv)",
      "leave out what is not needed here",
    ],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      "syntax",
      "unreadable file: neither text nor a spreadsheet (f.csv)",
      resave,
    ],
    [
      "a web page",
      "<!DOCTYPE html><table><tr><td>id</td></tr></table>",
      "syntax",
      "unreadable file: a web page (f.csv)",
      resave,
    ],
    [
      "an old workbook",
      new Uint8Array([...compound, ...utf16("Workbook")]),
      "syntax",
      "unreadable file: an old workbook (.xls) (f.csv)",
      resave,
    ],
    [
      "a workbook with a password",
      new Uint8Array([...compound, ...utf16("EncryptedPackage")]),
      "syntax",
      "locked file: it is protected by a password (f.csv)",
      "save a copy without a password, of these columns only",
    ],
    [
      "half an archive",
      new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]),
      "syntax",
      "unreadable file: a damaged archive (f.csv)",
      resave,
    ],
    [
      "an unclosed quote in the header",
      '"id,time\na,1\n',
      "syntax",
      "unmatched quote (f.csv row 1)",
      'put a cell that holds a comma, a quote or a line break between double quotes, and write each quote inside it twice ("")',
    ],
  ])("%s", async (_, content, reason, message, remedy) => {
    expect(await refusalOf("f.csv", content)).toMatchObject([{ reason, message, remedy, place: { file: "f.csv" } }]);
  });

  test("beyond 50 MB, before anything of it is read", async () => {
    expect(await refusalOf("large.xlsx", new Uint8Array(200_000_000))).toEqual([
      {
        reason: "limit",
        message: "oversized file: 200 MB, the limit is 50 MB (large.xlsx)",
        remedy: "leave out what is not needed here",
        place: { file: "large.xlsx" },
      },
    ]);
    expect(await refusalOf("large.csv", new Uint8Array(ownLimits.bytes + 1))).toMatchObject([
      { message: "oversized file: 51 MB, the limit is 50 MB (large.csv)" },
    ]);
  });

  test("a locked archive, and archives that are no workbook", async () => {
    const files = new Map([["xl/workbook.xml", "<a/>"]]);
    expect(await refusalOf("f.xlsx", await zipBytes(files, 1))).toMatchObject([
      { message: "locked file: it is protected by a password (f.xlsx)" },
    ]);
    expect(await refusalOf("f.ods", await zipBytes(new Map([["content.xml", "<a/>"]])))).toMatchObject([
      { message: "unreadable file: an archive that is no XLSX workbook (f.ods)" },
    ]);
  });
});

test("exactly 20,000 rows are read, and blank ones between them do not count", async () => {
  const sheet = await sheetOf("f.csv", `id,time\n${"x,1\n,\n".repeat(20_000)}`);
  expect([sheet.rows.length, sheet.rows.at(-1)?.row]).toEqual([20_000, 40_000]);
});
