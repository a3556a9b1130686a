import { describe, expect, test } from "vitest";
import { refusalOf, sheetOf } from "./opened-sheet.ts";
import { type MadeCell, workbookBytes, workbookFiles, zipBytes } from "./workbook-bytes.ts";

const xml = (text: string): MadeCell => ({ xml: text });
const cellsOf = async (...rows: readonly (readonly MadeCell[])[]): Promise<unknown> =>
  (await sheetOf("f.xlsx", await workbookBytes({ name: "Cases", rows }))).rows.map(({ row, cells }) => [row, ...cells]);

describe("cells", () => {
  test("are texts as a reader would type them, rows numbered as the spreadsheet numbers them", async () => {
    const found = await cellsOf(
      ["id", "hb", "note", "yes"],
      ["a", 8.1, " Größe & <b> ", true],
      [],
      [null, null, null, null],
      ["b", 0.1 + 0.2, null, false],
      ["c", 1e21, "8,5", null],
    );
    expect(found).toEqual([
      [2, "a", "8.1", "Größe & <b>", "TRUE"],
      [5, "b", "0.30000000000000004", "", "FALSE"],
      [6, "c", "1e+21", "8,5", ""],
    ]);
  });

  test("of the format of a date are dates, and of per cent are per cent", async () => {
    const found = await cellsOf(
      ["id", "when", "own", "share", "hour"],
      [
        "a",
        xml('<c r="@" s="1"><v>44000</v></c>'),
        xml('<c r="@" s="2"><v>44000.5</v></c>'),
        xml('<c r="@" s="3"><v>0.07</v></c>'),
        xml('<c r="@" s="4"><v>0.5</v></c>'),
      ],
    );
    expect(found).toEqual([[2, "a", "2020-06-18", "2020-06-18 12:00", "7%", "1899-12-30 12:00"]]);
  });

  test("with a formula have the value kept with it; without one, the formula as text; a failed one its error", async () => {
    const rows = [
      ["id", "hb", "sum", "time"],
      [
        "a",
        xml('<c r="@"><f>4*2</f><v>8</v></c>'),
        xml('<c r="@" t="str"><f>"x"&amp;"y"</f><v>xy</v></c>'),
        xml('<c r="@"><f>B2+1</f></c>'),
      ],
      [
        "b",
        xml('<c r="@"><f t="shared" si="0"/><v>7.5</v></c>'),
        1,
        xml('<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
      ],
      ["c", 8, 2, xml('<c r="@" t="e"><v>#N/A</v></c>')],
    ];
    const sheet = await sheetOf("f.xlsx", await workbookBytes({ name: "Cases", rows }));
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ["a", "8", "xy", "=B2+1"],
      ["b", "7.5", "1", "#DIV/0!"],
      ["c", "8", "2", "#N/A"],
    ]);
    expect(sheet.notes).toEqual([
      {
        reason: "syntax",
        message: "2 formulas read as their kept values (f.xlsx row 2, column hb)",
        remedy: "nothing is worked out here: check that the values are up to date",
        place: { file: "f.xlsx", row: 2, column: "hb" },
      },
      expect.objectContaining({ message: "formula read as its kept value (f.xlsx row 2, column sum)" }),
      expect.objectContaining({ message: 'formula read as text: "=B2+1" (f.xlsx row 2, column time)' }),
    ]);
  });
});

describe("sheets", () => {
  test("beyond the first are named and not read", async () => {
    const rows = [["id"], ["a"]];
    const bytes = await workbookBytes(
      { name: 'My "cases" & others', rows },
      { name: "Codes", rows: [["x"]] },
      { name: "Z", rows },
    );
    expect((await sheetOf("f.xlsx", bytes)).says).toBe('sheet My "cases" & others, first of 3; not read: Codes, Z');
    expect((await sheetOf("f.xlsx", await workbookBytes({ name: "A", rows }))).says).toBe("sheet A");
  });

  test("may list blank rows down to the last there can be", async () => {
    const files = workbookFiles({ name: "A", rows: [["id"], ["a"]] });
    const path = "xl/worksheets/sheet1.xml";
    const blank = '<row r="1048576" ht="12.8"><c r="A1048576" s="0"/></row></sheetData>';
    files.set(path, (files.get(path) ?? "").replace("</sheetData>", blank));
    expect((await sheetOf("f.xlsx", await zipBytes(files))).rows.length).toBe(1);
  });

  test("of 20,000 rows are read, though they are packed small", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index): MadeCell[] => [`p${index}`, index % 700, "independent"]);
    const bytes = await workbookBytes({ name: "A", rows: [["id", "time", "outcome"], ...rows] });
    const sheet = await sheetOf("f.xlsx", bytes);
    expect([sheet.rows.length, sheet.rows.at(-1)]).toEqual([
      20_000,
      { row: 20_001, cells: ["p19999", "399", "independent"], fault: null },
    ]);
  });
});

describe("a workbook is refused", () => {
  const files = workbookFiles({
    name: "A",
    rows: [
      ["id", "time"],
      ["a", 1],
    ],
  });
  const withSheet = async (change: (sheet: string) => string): Promise<Uint8Array> => {
    const path = "xl/worksheets/sheet1.xml";
    return zipBytes(new Map([...files, [path, change(files.get(path) ?? "")]]));
  };
  const form = "unreadable file: its first sheet does not follow the form of XLSX (f.xlsx)";

  test.each<[string, (sheet: string) => string, string]>([
    ["that has text where a number should be", (sheet) => sheet.replace("<v>1<", "<v>one<"), form],
    ["that points to a text there is not", (sheet) => sheet.replace("<v>0<", "<v>99<"), form],
    ["that ends in the middle", (sheet) => sheet.slice(0, sheet.length / 2), form],
    ["without cells", () => "<worksheet><sheetData/></worksheet>", "empty file (f.xlsx)"],
    ["of rows that no sheet has", (sheet) => sheet.replace("</sheetData>", '<row r="99999999"/></sheetData>'), form],
    [
      "with a filled cell far below",
      (sheet) => sheet.replace("</sheetData>", '<row r="900000"><c r="A900000"><v>1</v></c></row></sheetData>'),
      "oversized file: a filled cell in row 900000, the limit is row 100000 (f.xlsx)",
    ],
    [
      "with a filled cell far to the right",
      (sheet) => sheet.replace("</sheetData>", '<row r="3"><c r="XFD3"><v>1</v></c></row></sheetData>'),
      "oversized file: 16384 columns, the limit is 200 (f.xlsx)",
    ],
    [
      "of more than 20,000 rows",
      (sheet) =>
        sheet.replace(
          "</sheetData>",
          `${Array.from({ length: 20_000 }, (_, row) => `<row r="${row + 3}"><c r="A${row + 3}"><v>1</v></c></row>`).join("")}</sheetData>`,
        ),
      "oversized file: 20001 rows, the limit is 20000 (f.xlsx)",
    ],
  ])("%s", async (_, change, message) => {
    expect(await refusalOf("f.xlsx", await withSheet(change))).toMatchObject([{ message }]);
  });

  test("that unpacks to more than 200 MB, however small it is", async () => {
    const zeros = new Uint8Array(210_000_000);
    const bomb = await zipBytes(
      new Map<string, string | Uint8Array<ArrayBuffer>>([...files, ["xl/sharedStrings.xml", zeros]]),
    );
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusalOf("f.xlsx", bomb)).toMatchObject([
      { reason: "limit", message: "oversized file: more than 200 MB unpacked, the limit is 200 MB (f.xlsx)" },
    ]);
  });

  test("without a sheet, or with one that is not in the archive", async () => {
    const message = "unreadable file: a workbook without a sheet (f.xlsx)";
    const none = new Map([...files, ["xl/workbook.xml", "<workbook><sheets/></workbook>"]]);
    expect(await refusalOf("f.xlsx", await zipBytes(none))).toMatchObject([{ message }]);
    const lost = new Map([...files].filter(([path]) => !path.includes("sheet1")));
    expect(await refusalOf("f.xlsx", await zipBytes(lost))).toMatchObject([{ message }]);
  });
});
