import { describe, expect, test } from "vitest";
import { bytesOf, sheetOf } from "./opened-sheet.ts";

const cellsOf = async (content: string | Uint8Array): Promise<unknown> => {
  const { says, decimal, columns, rows } = await sheetOf("f.csv", content);
  return { says, decimal, columns, rows: rows.map(({ row, cells }) => [row, ...cells]) };
};

const utf16 = (text: string): Uint8Array => {
  const letters = [...`\uFEFF${text}`].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(letters.flatMap((code) => [code & 255, code >> 8]));
};

describe("how a file is written is seen from the file", () => {
  const rows = [
    [2, "a", "8.5", "10"],
    [3, "b", "7.25", "20"],
  ];
  const withCommas = [
    [2, "a", "8,5", "10"],
    [3, "b", "7,25", "20"],
  ];
  const columns = ["id", "hb", "time"];

  test.each<[string, string | Uint8Array, unknown]>([
    [
      "commas",
      "id,hb,time\na,8.5,10\nb,7.25,20\n",
      { says: "commas, point decimals, UTF-8", decimal: ".", columns, rows },
    ],
    [
      "semicolons, decimal commas, a mark, Windows line ends",
      "\uFEFFid;hb;time\r\na;8,5;10\r\nb;7,25;20\r\n",
      { says: "semicolons, comma decimals, UTF-8 with byte order mark", decimal: ",", columns, rows: withCommas },
    ],
    [
      "tabs in UTF-16, as a spreadsheet's Unicode text",
      utf16("id\thb\ttime\r\na\t8,5\t10\r\nb\t7,25\t20\r\n"),
      { says: "tabs, comma decimals, UTF-16", decimal: ",", columns, rows: withCommas },
    ],
    [
      "quoted decimal commas between commas",
      'id,hb,time\na,"8,5",10\nb,"7,25",20\n',
      { says: "commas, comma decimals, UTF-8", decimal: ",", columns, rows: withCommas },
    ],
    [
      "a first line that says what parts the cells",
      "sep=;\r\nid;hb,time\r\na;8.5,10\r\n",
      { says: "semicolons, UTF-8", decimal: ".", columns: ["id", "hb,time"], rows: [[3, "a", "8.5,10"]] },
    ],
    [
      "old Macintosh line ends",
      "id,time\ra,1\rb,2\r",
      {
        says: "commas, UTF-8",
        decimal: ".",
        columns: ["id", "time"],
        rows: [
          [2, "a", "1"],
          [3, "b", "2"],
        ],
      },
    ],
    ["one column", "id\na\n", { says: "commas, UTF-8", decimal: ".", columns: ["id"], rows: [[2, "a"]] }],
  ])("%s", async (_, content, sheet) => {
    expect(await cellsOf(content)).toEqual(sheet);
  });

  test("letters of Windows-1252", async () => {
    const bytes = bytesOf("id;Gr?sse\na;h?tte\n").map((byte) => (byte === 63 ? 0xf6 : byte));
    expect(await cellsOf(bytes)).toMatchObject({
      says: "semicolons, Windows-1252",
      columns: ["id", "Grösse"],
      rows: [[2, "a", "hötte"]],
    });
  });

  test("commas in texts do not outvote semicolons", async () => {
    expect(await cellsOf("id;note;x\na;one, two, three;1\nb;four, five, six;2\n")).toMatchObject({
      columns: ["id", "note", "x"],
    });
  });
});

describe("columns", () => {
  test("of one name are told apart, and the file says so", async () => {
    const sheet = await sheetOf("f.csv", "hb,hb,hb (2),hb\n1,2,3,4\n");
    expect(sheet.columns).toEqual(["hb", "hb (3)", "hb (2)", "hb (4)"]);
    expect([...sheet.alike]).toEqual(["hb", "hb (3)", "hb (4)"]);
    expect(sheet.notes[0]).toEqual({
      reason: "duplicate",
      message: 'duplicate column: "hb" (f.csv row 1)',
      remedy: 'it is called "hb (3)" here: say which of them is meant',
      place: { file: "f.csv", row: 1, column: "hb (3)" },
    });
  });

  test("without a name are numbered; without name and content they are none", async () => {
    const sheet = await sheetOf("f.csv", "id,, time ,\na,,1,\nb,x,2,\n");
    expect(sheet.columns).toEqual(["id", "column 2", "time"]);
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ["a", "", "1"],
      ["b", "x", "2"],
    ]);
    expect((await sheetOf("f.csv", "id,,time\na,,1\n")).columns).toEqual(["id", "time"]);
  });

  test("cannot be called what an object has of itself", async () => {
    expect((await sheetOf("f.csv", "__proto__,a\n1 x,2 x\n")).columns).toEqual(["column 1", "a"]);
  });
});

describe("rows", () => {
  test("that do not fit the header are named, blank cells beyond it are not", async () => {
    const { rows } = await sheetOf("f.csv", 'id,time\na,1,\nb\nc,1,2\nd,1\n"e"x,1\nf,1\n');
    expect(rows.map(({ row, fault }) => [row, fault?.message ?? null])).toEqual([
      [2, null],
      [3, "wrong number of cells: 1"],
      [4, "wrong number of cells: 3"],
      [5, null],
      [6, "unmatched quote"],
      [7, null],
    ]);
  });
});

describe("notes", () => {
  test("formulas are text and never worked out; numbers and lone dashes are no formulas", async () => {
    const { notes, rows } = await sheetOf(
      "f.csv",
      'id,hb,note\na,=1+1,-\nb,-5,@SUM(A1)\nc,+4.2,\nd,"=HYPERLINK(""http://x"")",+49 1\n',
    );
    expect(rows.map(({ cells }) => cells[1])).toEqual(["=1+1", "-5", "+4.2", '=HYPERLINK("http://x")']);
    expect(notes).toEqual([
      {
        reason: "syntax",
        message: '2 formulas read as text, the first: "=1+1" (f.csv row 2, column hb)',
        remedy: "nothing is worked out here: put the value in its place",
        place: { file: "f.csv", row: 2, column: "hb" },
      },
      {
        reason: "syntax",
        message: '2 formulas read as text, the first: "@SUM(A1)" (f.csv row 3, column note)',
        remedy: "nothing is worked out here: put the value in its place",
        place: { file: "f.csv", row: 3, column: "note" },
      },
      {
        reason: "missing",
        message: '"-" read as blank: 1 cell, the first of them (f.csv row 2, column note)',
        remedy: "blank means not stated",
        place: { file: "f.csv", row: 2, column: "note" },
      },
    ]);
  });

  test("words for a blank cell are blank", async () => {
    const { rows, notes } = await sheetOf("f.csv", "id,hb\na,NA\nb,n/a\nc,NA\nd,none\n");
    expect(rows.map(({ cells }) => cells[1])).toEqual(["", "", "", "none"]);
    expect(notes.map(({ message }) => message)).toEqual([
      '"NA" read as blank: 2 cells, the first of them (f.csv row 2, column hb)',
      '"n/a" read as blank: 1 cell, the first of them (f.csv row 3, column hb)',
    ]);
  });
});
