import { describe, expect, test } from "vitest";
import demonstration from "../../data/own-cases-demonstration.csv?raw";
import { ownCases } from "../../src/lab/own-cases.ts";
import { OwnOpened, type OwnReading, OwnView } from "../../src/schema/own-file.ts";
import { bytesOf } from "../tables/opened-sheet.ts";
import { type MadeCell, workbookBytes } from "../tables/workbook-bytes.ts";
import { heldStore } from "./held-store.ts";
import { ownCase } from "./own-case-row.ts";
import { readingOf } from "./own-readings.ts";

type OwnCases = ReturnType<typeof ownCases>;

async function inspect(lab: OwnCases, file: string, content: string | Uint8Array<ArrayBuffer>) {
  const { buffer: bytes } = typeof content === "string" ? bytesOf(content) : content;
  const found = await lab.inspect({ file, bytes });
  return found.ok ? found.value : expect.unreachable(found.failures.map(({ message }) => message).join("; "));
}

/** Inspects a file and opens it as its columns were taken for. */
async function open(
  lab: OwnCases,
  file: string,
  content: string | Uint8Array<ArrayBuffer>,
  replaced: Partial<OwnReading> = {},
) {
  const { columns } = await inspect(lab, file, content);
  const meant = columns.flatMap(({ name, meant: column, risk }) =>
    column === null || risk !== null ? [] : [[name, column]],
  );
  return lab.openOwn(readingOf({ file, columns: Object.fromEntries(meant), ...replaced }));
}

async function viewOf(lab: OwnCases): Promise<OwnView | null> {
  const view = await lab.own();
  return view.ok ? view.value : expect.unreachable("own answers");
}

const small = "id,time,outcome\na,10,died\nb,x,died\n";

describe("a file of the reader's", () => {
  test("as the demonstration, of 40 invented patients, opens whole", async () => {
    const lab = ownCases(null);
    const opened = await open(lab, "own-cases-demonstration.csv", demonstration);
    expect(opened).toEqual({
      ok: true,
      value: {
        file: "own-cases-demonstration.csv",
        kept: 40,
        refused: 0,
        failures: [],
        groups: [
          { group: "North", n: 20 },
          { group: "South", n: 16 },
          { group: "West", n: 4 },
        ],
        small: ["West"],
      },
    });
    const view = await viewOf(lab);
    expect(OwnView.parse(view)).toEqual(view);
    expect(view).toMatchObject({ n: 40, clock: "therapy", rows: { length: 40 } });
    expect(new Set(view?.rows.map(({ outcome }) => outcome)).size).toBe(5);
    expect(view?.report.groups.map(({ group, n }) => [group, n])).toEqual([
      ["North", 20],
      ["South", 16],
      ["West", 4],
    ]);
  });

  test("from a European spreadsheet is the same file", async () => {
    const european = `\uFEFF${demonstration.replaceAll(",", ";").replaceAll(".", ",").replaceAll("\n", "\r\n")}`;
    const [one, other] = [ownCases(null), ownCases(null)];
    await open(one, "f.csv", demonstration);
    expect(await inspect(other, "f.csv", european)).toMatchObject({
      says: "semicolons, comma decimals, UTF-8 with byte order mark",
    });
    await open(other, "f.csv", european);
    expect(await viewOf(other)).toEqual(await viewOf(one));
  });

  test("as a workbook is the same file", async () => {
    const rows = demonstration
      .trim()
      .split("\n")
      .map((line) =>
        line.split(",").map((cell): MadeCell => (cell === "" ? null : /^[\d.]+$/u.test(cell) ? Number(cell) : cell)),
      );
    const [one, other] = [ownCases(null), ownCases(null)];
    await open(one, "f.csv", demonstration);
    expect(await inspect(other, "f.csv", await workbookBytes({ name: "Cases", rows }))).toMatchObject({
      form: "xlsx",
      says: "sheet Cases",
    });
    await open(other, "f.csv", await workbookBytes({ name: "Cases", rows }));
    expect(await viewOf(other)).toEqual(await viewOf(one));
  });

  test("of 20,000 rows opens whole, and the page gets 200 of them", async () => {
    const lab = ownCases(null);
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `p${index},g${index % 3},${1 + (index % 900)},independent,8.${index % 10}`,
    );
    const opened = await open(lab, "f.csv", `id,group,time,outcome,hb\n${rows.join("\r\n")}`);
    expect(opened).toMatchObject({ ok: true, value: { kept: 20_000, refused: 0, small: [] } });
    expect(await viewOf(lab)).toMatchObject({ n: 20_000, rows: { length: 200 }, report: { groups: { length: 3 } } });
  });

  test("with names and dates of birth is read without them", async () => {
    const lab = ownCases(null);
    const people = ["Anna Meier", "Ben Ortiz", "Eva Lang", "Ole Holm", "Ida Berg"];
    const rows = people.map((name, index) => `${name},19${60 + index}-02-03,P${index},${index * 30},independent`);
    const text = ["name,date of birth,id,time,outcome", ...rows].join("\n");
    expect((await inspect(lab, "f.csv", text)).columns.map(({ risk }) => risk?.kind ?? null)).toEqual([
      "name",
      "birth date",
      null,
      null,
      null,
    ]);
    const opened = await open(lab, "f.csv", text);
    expect(OwnOpened.parse(opened.ok && opened.value)).toMatchObject({ kept: 5 });
    expect(JSON.stringify(await viewOf(lab))).not.toMatch(/Meier|1960/u);
    await inspect(lab, "f.csv", text);
    expect(
      await lab.openOwn(readingOf({ columns: { time: "time", outcome: "outcome", name: "group" } })),
    ).toMatchObject({
      ok: false,
      failures: [{ message: 'unconfirmed column: "name" could identify a person (f.csv)' }],
    });
  });
});

describe("what is open", () => {
  test("is nothing at first, and gives way to the next file, but not to one that is refused", async () => {
    const lab = ownCases(null);
    expect(await viewOf(lab)).toBeNull();
    expect(await open(lab, "f.csv", small)).toMatchObject({ ok: true, value: { kept: 1, refused: 1 } });
    expect(await viewOf(lab)).toMatchObject({ file: "f.csv", n: 1, report: { groups: [{ n: 1 }] } });
    expect(await lab.inspect({ file: "g.csv", bytes: new ArrayBuffer(0) })).toMatchObject({ ok: false });
    expect(await open(lab, "g.csv", "time,outcome\nx,died\n")).toMatchObject({ ok: false });
    expect(await viewOf(lab)).toMatchObject({ file: "f.csv" });
    expect(await open(lab, "g.csv", "time,outcome\n3,died\n")).toMatchObject({ ok: true });
    expect(await viewOf(lab)).toMatchObject({ file: "g.csv", rows: [{ id: "row 2" }] });
    expect(await lab.closeOwn()).toEqual({ ok: true, value: null });
    expect(await viewOf(lab)).toBeNull();
  });

  test("was inspected before; a reading that fails may be mended, one that succeeds is the last", async () => {
    const lab = ownCases(null);
    const none = { ok: false, failures: [{ message: 'no file to read: "f.csv" is not the one looked into last' }] };
    expect(await lab.openOwn(readingOf())).toMatchObject(none);
    await inspect(lab, "f.csv", small);
    expect(await lab.openOwn(readingOf({ columns: {} }))).toMatchObject({ ok: false });
    expect(await lab.openOwn(readingOf())).toMatchObject({ ok: true });
    expect(await lab.openOwn(readingOf())).toMatchObject(none);
    await inspect(lab, "g.csv", small);
    expect(await lab.openOwn(readingOf())).toMatchObject(none);
  });

  test("has at most 12 groups", async () => {
    const rows = Array.from({ length: 13 }, (_, index) => `g${index},1,died`);
    expect(await open(ownCases(null), "f.csv", ["group,time,outcome", ...rows].join("\n"))).toMatchObject({
      ok: false,
      failures: [{ message: "too many groups: 13, the limit is 12 (f.csv, column group)" }],
    });
  });

  test("is of the file chosen last, whichever is read first", async () => {
    const lab = ownCases(null);
    const large = await workbookBytes({ name: "A", rows: [["id"], ["a"]] });
    const [first, second] = await Promise.all([
      lab.inspect({ file: "f.xlsx", bytes: large.buffer }),
      lab.inspect({ file: "f.csv", bytes: bytesOf(small).buffer }),
    ]);
    expect([first, second]).toMatchObject([
      { ok: false, failures: [{ reason: "cancelled", message: "another file was chosen since (f.xlsx)" }] },
      { ok: true },
    ]);
    expect(await lab.openOwn(readingOf())).toMatchObject({ ok: true });
  });

  test("is asked for by what a page can send; anything else is refused", async () => {
    const lab = ownCases(null);
    await inspect(lab, "f.csv", small);
    const reading: OwnReading = JSON.parse('{"file": "f.csv", "clock": "moon"}');
    expect(await lab.openOwn(reading)).toMatchObject({ ok: false, failures: [{}, {}, {}, {}, {}, {}] });
  });
});

describe("what is kept", () => {
  test("is nothing unless asked, comes back, and is gone when forgotten", async () => {
    const store = heldStore();
    const lab = ownCases(store);
    await open(lab, "f.csv", small);
    expect([store.holds, await lab.keptOwn()]).toEqual([undefined, { ok: true, value: null }]);
    expect(await lab.keepOwn()).toEqual({ ok: true, value: { file: "f.csv", n: 1 } });
    const view = await viewOf(lab);
    const later = ownCases(store);
    expect(await later.keptOwn()).toEqual({ ok: true, value: { file: "f.csv", n: 1 } });
    expect(await viewOf(later)).toBeNull();
    expect(await later.openKept()).toEqual({
      ok: true,
      value: { file: "f.csv", kept: 1, refused: 0, failures: [], groups: [], small: [] },
    });
    expect(await viewOf(later)).toEqual(view);
    expect(await later.forgetOwn()).toEqual({ ok: true, value: null });
    expect([store.holds, await viewOf(later), await later.keptOwn()]).toEqual([
      undefined,
      null,
      { ok: true, value: null },
    ]);
  });

  test("is nothing where nothing is open or nothing was kept, and where there is no storage", async () => {
    expect(await ownCases(heldStore()).keepOwn()).toMatchObject({
      ok: false,
      failures: [{ message: "no open cases" }],
    });
    expect(await ownCases(heldStore()).openKept()).toMatchObject({
      ok: false,
      failures: [{ message: "no kept cases" }],
    });
    const lab = ownCases(null);
    await open(lab, "f.csv", small);
    expect(await lab.keepOwn()).toMatchObject({ ok: false, failures: [{ message: "no storage in this browser" }] });
    expect(await lab.keptOwn()).toEqual({ ok: true, value: null });
    expect(await lab.forgetOwn()).toEqual({ ok: true, value: null });
  });

  const rows = [ownCase()];
  test.each<[string, unknown]>([
    ["another thing", "cases"],
    ["no rows", { file: "f.csv", clock: "therapy", rows: [] }],
    ["another clock", { file: "f.csv", clock: "moon", rows }],
    ["a row of another form", { file: "f.csv", clock: "therapy", rows: [{ ...ownCase(), sex: "f" }] }],
    ["an impossible number", { file: "f.csv", clock: "therapy", rows: [ownCase({ time: -1 })] }],
    ["an entry after the outcome", { file: "f.csv", clock: "therapy", rows: [ownCase({ entry: 60 })] }],
    ["one pseudonym twice", { file: "f.csv", clock: "therapy", rows: [ownCase(), ownCase()] }],
  ])("is refused when it holds %s, and nothing is opened", async (_, held) => {
    const lab = ownCases(heldStore(held));
    const refused = { ok: false, failures: [{ reason: "shape", message: "unreadable kept cases" }] };
    expect([await lab.keptOwn(), await lab.openKept()]).toMatchObject([refused, refused]);
    expect(await viewOf(lab)).toBeNull();
  });

  test("says so when the browser refuses, and what is open stays open", async () => {
    const store = heldStore();
    const lab = ownCases(store);
    await open(lab, "f.csv", small);
    store.refuse = true;
    const refused = { ok: false, failures: [{ reason: "missing", message: "refused storage: no room" }] };
    expect([await lab.keepOwn(), await lab.keptOwn(), await lab.openKept()]).toMatchObject([refused, refused, refused]);
    expect(await viewOf(lab)).toMatchObject({ n: 1 });
    expect(await lab.forgetOwn()).toMatchObject(refused);
    expect(await viewOf(lab)).toBeNull();
  });
});
