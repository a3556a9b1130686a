import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { workbookBytes } from "../tables/workbook-bytes.ts";
import { choose, confirm, emptyDesk, firstRows, inspect, mappingPanel, say, visitDesk, wardCsv } from "./own-desk.ts";
import { type House, openHouse, type Visit } from "./visit.ts";

let house: House;
let reader: Visit;
beforeAll(async () => {
  house = await openHouse();
  reader = await visitDesk(house);
});
afterAll(async () => {
  await reader.close();
  await house.close();
});
beforeEach(async () => {
  await emptyDesk(reader.page);
});
afterEach(() => {
  expect({ said: reader.said, foreign: reader.foreign, failed: reader.failed }).toEqual({
    said: [],
    foreign: [],
    failed: [],
  });
});

describe("a file of a reader's own opens", () => {
  test("as the demonstration: 40 invented patients, in three steps, units as its columns state them", async () => {
    const { page } = reader;
    await page.getByRole("button", { name: /^Demonstration/u }).click();
    const panel = mappingPanel(page, "own-cases-demonstration.csv");
    await panel.waitFor();
    await expect.poll(async () => panel.innerText()).toContain("Still to say: the clock.");
    const stated = panel.getByRole("radio", { checked: true });
    await expect
      .poll(async () => stated.evaluateAll((radios) => radios.map((radio) => radio.parentElement?.textContent)))
      .toEqual(["g/dL", "10⁹/L"]);
    await say(panel, "Days count from", "first dose");
    const standing = await confirm(page, panel);
    const name = "own-cases-demonstration.csv";
    await expect
      .poll(async () => standing.innerText())
      .toBe(`${name}: 36 patients and one small group, days from first dose`);
    await page.getByText("The rows are in this browser only: in no link, in no notebook.").waitFor();
    await page.getByLabel("Counts under 5 are hidden").uncheck();
    await expect.poll(async () => standing.innerText()).toBe(`${name}: 40 patients, days from first dose`);
    await expect.poll(async () => page.getByText(/^Report:/u).innerText()).toBe("Report: 40 rows kept, none refused");
    await expect.poll(async () => firstRows(page)).toHaveLength(11);
  });

  test("with 20,000 rows", async () => {
    const panel = await inspect(reader.page, { name: "register.csv", content: wardCsv(20_000) });
    await say(panel, "Days count from", "transplant");
    const standing = await confirm(reader.page, panel);
    await expect.poll(async () => standing.innerText()).toBe("register.csv: 20,000 patients, days from transplant");
  });

  test("from a European CSV: semicolons, comma decimals, a byte order mark", async () => {
    const content = "\uFEFFid;time;outcome;haemoglobin\nw-1;12,5;independent;7,4\nw-2;40;died;8,1\n";
    const panel = await inspect(reader.page, { name: "station.csv", content });
    await expect.poll(async () => panel.innerText()).toMatch(/semicolons.*comma decimals.*byte order mark/u);
    await say(panel, "Days count from", "diagnosis");
    await say(panel, "Unit of haemoglobin", "g/dL");
    await confirm(reader.page, panel);
    await expect
      .poll(async () => firstRows(reader.page))
      .toEqual([
        ["Patient", "Day of the outcome", "Outcome", "Haemoglobin, g/dL"],
        ["w-1", "12.5", "independent", "7.4"],
        ["w-2", "40", "died", "8.1"],
      ]);
  });

  test("from XLSX, haemoglobin in g/L", async () => {
    const rows = [
      ["id", "time", "outcome", "haemoglobin"],
      ["w-1", 12, "independent", 74],
      ["w-2", 40, "died", 81],
    ];
    const content = await workbookBytes({ name: "Cases", rows }, { name: "Notes", rows: [["by"], ["hand"]] });
    const panel = await inspect(reader.page, { name: "ward.xlsx", content });
    await expect.poll(async () => panel.innerText()).toMatch(/XLSX: .*Cases/u);
    await say(panel, "Days count from", "first dose");
    await say(panel, "Unit of haemoglobin", "g/L");
    await confirm(reader.page, panel);
    await expect
      .poll(async () => (await firstRows(reader.page)).slice(1))
      .toEqual([
        ["w-1", "12", "independent", "7.4"],
        ["w-2", "40", "died", "8.1"],
      ]);
  });

  test("with Windows line ends", async () => {
    const panel = await inspect(reader.page, { name: "windows.csv", content: wardCsv(12, "\r\n") });
    await say(panel, "Days count from", "first dose");
    const standing = await confirm(reader.page, panel);
    await expect.poll(async () => standing.innerText()).toContain("12 patients");
    await expect.poll(async () => (await firstRows(reader.page))[1]).toEqual(["w-1", "watch", "10", "independent"]);
  });

  test("with codes for words, once what each means has been said", async () => {
    const content = "who,when,what\na,10,1\nb,20,0\nc,30,2\nd,40,9\n";
    const panel = await inspect(reader.page, { name: "codes.csv", content });
    for (const [column, meaning] of [
      ["who", "patient (pseudonym)"],
      ["when", "day of the outcome"],
      ["what", "outcome"],
    ] as const)
      await panel.getByLabel(`What ${column} is`, { exact: true }).selectOption(meaning);
    await panel.getByRole("button", { name: "Open 4 rows" }).click();
    await expect.poll(async () => panel.innerText()).toContain('Still to say: what "9" means, the clock.');
    await panel.getByLabel("9", { exact: true }).selectOption("second graft");
    await say(panel, "Days count from", "first dose");
    await confirm(reader.page, panel);
    await expect
      .poll(async () => (await firstRows(reader.page)).slice(1).map((row) => row[2]))
      .toEqual(["independent", "still dependent", "died", "second graft"]);
  });
});

describe("what is amiss is said where it stands (promise 6)", () => {
  test("two columns of one name", async () => {
    const content = "id,time,time,outcome\nw-1,12,13,independent\nw-2,40,41,died\n";
    const panel = await inspect(reader.page, { name: "twice.csv", content });
    await expect.poll(async () => panel.innerText()).toContain('Duplicate column: "time"');
    await say(panel, "Days count from", "first dose");
    await panel.getByLabel("What time is", { exact: true }).selectOption("not read");
    await panel.getByLabel("What time (2) is", { exact: true }).selectOption("day of the outcome");
    await confirm(reader.page, panel);
    await expect
      .poll(async () => (await firstRows(reader.page)).map((row) => row[1]))
      .toEqual(["Day of the outcome", "13", "41"]);
  });

  test("an empty file, with a button that helps", async () => {
    await choose(reader.page, { name: "empty.csv", content: "" });
    const notice = reader.page.getByRole("alert").filter({ hasText: "empty.csv" });
    await notice.waitFor();
    await expect.poll(async () => notice.innerText()).toContain("Failed. Empty file (empty.csv).");
    const asked = reader.page.waitForEvent("filechooser");
    await notice.getByRole("button", { name: "Choose another file" }).click();
    await (await asked).setFiles({ name: "w.csv", mimeType: "text/csv", buffer: Buffer.from(wardCsv(5)) });
    await mappingPanel(reader.page, "w.csv").waitFor();
    await expect.poll(async () => notice.count()).toBe(0);
  });

  test("a file of 200 MB, refused with the limit named and unread", async () => {
    // Its page cannot read a file any more.
    const other = await visitDesk(house);
    const { page } = other;
    await page.evaluate(() => {
      Reflect.set(globalThis, "bytesRead", 0);
      File.prototype.arrayBuffer = async function arrayBuffer() {
        Reflect.set(globalThis, "bytesRead", this.size);
        return new ArrayBuffer(0);
      };
    });
    const folder = await mkdtemp(join(tmpdir(), "erythron-"));
    const path = join(folder, "big.csv");
    await writeFile(path, wardCsv(3));
    await truncate(path, 200_000_000);
    await choose(page, path);
    const notice = page.getByRole("alert").filter({ hasText: "big.csv" });
    await notice.waitFor();
    await expect
      .poll(async () => notice.innerText())
      .toContain("Oversized file: 200 MB, the limit is 50 MB (big.csv).");
    expect(await page.evaluate((): unknown => Reflect.get(globalThis, "bytesRead"))).toBe(0);
    await rm(folder, { recursive: true });
    await other.close();
  });

  test("formulas, which are never worked out, here or in the report", async () => {
    const content =
      'id,time,outcome\nw-1,=1+1,independent\nw-2,40,died\n=cmd,41,died\n"=HYPERLINK(""http://x.test"")",50,died\n';
    const panel = await inspect(reader.page, { name: "formula.csv", content });
    await expect
      .poll(async () => panel.innerText())
      .toContain('ormula read as text: "=1+1" (formula.csv row 2, column time)');
    await say(panel, "Days count from", "first dose");
    await confirm(reader.page, panel);
    const refused = reader.page.getByRole("region", { name: "Rows refused" });
    await expect.poll(async () => refused.innerText()).toContain("formula.csv row 2, column time");
    const saved = reader.page.waitForEvent("download");
    await reader.page.getByRole("button", { name: "Download the report (CSV)" }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe("formula-report.csv");
    const report = await readFile(await download.path(), "utf8");
    expect(report).toMatch(/^\uFEFFrow,column,reason,what,remedy\r\n2,time,/u);
    expect(report).not.toMatch(/(^|,)"?[=+@-]/mu);
  });

  test("names and birth dates, which are left out until the reader says otherwise", async () => {
    const content = [
      "id,Name,Date of birth,time,outcome",
      "w-1,Anna Meier,1961-03-12,12,independent",
      "w-2,Bernd Schulz,1958-11-30,40,died",
      "w-3,Clara Vogt,1970-01-02,41,died",
      "",
    ].join("\n");
    const panel = await inspect(reader.page, { name: "named.csv", content });
    const columns = panel.getByRole("table", { name: "Columns of named.csv" });
    await expect
      .poll(async () => columns.getByRole("row", { name: /^Name/u }).innerText())
      .toMatch(/Could identify: name\..*It is left out/su);
    await expect
      .poll(async () => columns.getByRole("row", { name: /^Date of birth/u }).innerText())
      .toContain("Could identify: birth date.");
    expect(await panel.innerText()).not.toMatch(/Meier|Schulz|1961/u);
    await say(panel, "Days count from", "first dose");
    await confirm(reader.page, panel);
    expect(await reader.page.locator("body").innerText()).not.toMatch(/Meier|Schulz|1961/u);
    const again = await inspect(reader.page, { name: "named.csv", content });
    await again.getByLabel("Read it all the same: Name", { exact: true }).check();
    await again.getByLabel("What Name is", { exact: true }).selectOption("group compared");
    await say(again, "Days count from", "first dose");
    await confirm(reader.page, again);
    await expect
      .poll(async () => (await firstRows(reader.page))[1])
      .toEqual(["w-1", "Anna Meier", "12", "independent"]);
  });

  test("a calendar date where a day should be", async () => {
    const content = "id,time,outcome\nw-1,2021-03-12,independent\nw-2,2021-04-12,died\nw-3,40,died\n";
    const panel = await inspect(reader.page, { name: "dates.csv", content });
    await say(panel, "Days count from", "first dose");
    await expect.poll(async () => panel.innerText()).toMatch(/calendar date/iu);
  });

  test("rows that cannot be read, twenty at first, and a group of fewer than five", async () => {
    const bad = Array.from({ length: 25 }, (_, row) => `b-${row},watch,2 weeks,died`);
    const few = ["s-1,small,4,died", "s-2,small,5,died"];
    const panel = await inspect(reader.page, {
      name: "bad.csv",
      content: `${wardCsv(20)}${[...bad, ...few].join("\n")}\n`,
    });
    await say(panel, "Days count from", "first dose");
    const standing = await confirm(reader.page, panel);
    await expect.poll(async () => reader.page.getByText(/^Report:/u).innerText()).toBe("Report: 25 rows refused");
    const lines = reader.page.getByRole("region", { name: "Rows refused" }).getByRole("listitem");
    await expect.poll(async () => lines.count()).toBe(20);
    await expect.poll(async () => lines.first().innerText()).toMatch(/"2 weeks" \(bad\.csv row 22, column time\)/u);
    await reader.page.getByRole("button", { name: "Show all 25" }).click();
    await expect.poll(async () => lines.count()).toBe(25);
    await expect.poll(async () => reader.page.getByText(/^Fewer than five patients/u).innerText()).toContain('"small"');
    await expect.poll(async () => reader.page.getByText(/^Patients by group/u).innerText()).toContain("small under 5");
    await expect
      .poll(async () => standing.innerText())
      .toBe("bad.csv: 20 patients and one small group, days from first dose");
    await reader.page.getByLabel("Counts under 5 are hidden").uncheck();
    await expect.poll(async () => standing.innerText()).toBe("bad.csv: 22 patients, days from first dose");
    await expect
      .poll(async () => reader.page.getByText(/^Report:/u).innerText())
      .toBe("Report: 22 rows kept, 25 refused");
    await expect.poll(async () => reader.page.getByText(/^Patients by group/u).innerText()).toContain("small 2");
  });
});
