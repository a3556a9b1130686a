import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordFaults } from "../architecture/word-faults.ts";
import { axeFaults } from "./axe-faults.ts";
import { everyFigure, figuresInAll } from "./every-figure.ts";
import { lookThrough } from "./look-through.ts";
import { confirm, inspect, say, wardCsv } from "./own-desk.ts";
import { fitsAcross, resize } from "./page-frames.ts";
import { openNotebookFile } from "./short-notebook.ts";
import { type House, openHouse, settled, type Visit, visit } from "./visit.ts";

let house: House;
let reader: Visit;

/** Opens the notebook and a file of cases, and looks at every figure until all have their numbers. */
async function openFigures(to: Visit): Promise<void> {
  await to.page.goto(`${house.address}#notebooks`);
  await openNotebookFile(to.page, "every-figure.md", everyFigure);
  await settled(to.page);
  const tables = to.page.getByRole("button", { name: "Table", exact: true });
  const chart = to.page.locator(".cell-frame:has(figure)");
  await chart.nth(figuresInAll - 2).waitFor();
  const panel = await inspect(to.page, { name: "ward.csv", content: wardCsv(60) });
  await say(panel, "Days count from", "first dose");
  await confirm(to.page, panel);
  await chart.nth(figuresInAll - 1).waitFor();
  await lookThrough(to.page);
  await tables.nth(figuresInAll - 1).waitFor({ timeout: 60_000 });
}

beforeAll(async () => {
  house = await openHouse();
  reader = await visit(house, { colorScheme: "light" });
  await openFigures(reader);
});
afterAll(async () => {
  await reader.close();
  await house.close();
});

/** What axe finds, once nothing scrolls sideways. */
async function faults(at: Visit): Promise<unknown> {
  await fitsAcross(at.page);
  return axeFaults(at);
}

test("axe finds nothing in any figure at 1440 px, light", async () => {
  expect(await faults(reader)).toEqual([]);
});

interface RunReport {
  readonly runs: readonly {
    readonly arms: readonly { readonly arm: string; readonly incidence: { readonly independent: readonly number[] } }[];
    readonly differences: readonly { readonly arm: string; readonly tau: number; readonly mean: number }[];
  }[];
}

test("every figure has a sentence and a table of its own, and no word that a simulation cannot bear", async () => {
  const findings = async (): Promise<readonly string[]> =>
    reader.page.locator(".figure-finding, .why-sentence").allInnerTexts();
  await expect
    .poll(async () => (await findings()).filter((finding) => /\d/u.test(finding)).length)
    .toBeGreaterThanOrEqual(figuresInAll - 1);
  const tables = reader.page.getByRole("button", { name: "Table", exact: true });
  for (let index = 0; index < figuresInAll; index += 1) {
    await tables.nth(index).click();
    const row = reader.page.locator(".figure-tools").nth(index).locator("tbody tr").first();
    await expect.poll(async () => (await row.innerText()).trim()).not.toBe("");
  }
  expect(wordFaults({ path: "the page", text: await reader.page.locator("main").innerText() })).toEqual([]);
});

test("a figure's marks are walked by arrow keys, and each says what it is", async () => {
  const walks = reader.page.locator("[aria-roledescription='figure']");
  await expect.poll(async () => walks.count()).toBeGreaterThanOrEqual(figuresInAll - 1);
  const walk = walks.first();
  await walk.focus();
  const says = walk.locator(".figure-says");
  const said: string[] = [""];
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown"]) {
    await reader.page.keyboard.press(key);
    await expect.poll(async () => says.innerText()).not.toBe(said.at(-1));
    said.push(await says.innerText());
  }
  expect(new Set(said).size).toBe(4);
  expect(said.slice(1).every((words) => /\d/u.test(words))).toBe(true);
  await reader.page.keyboard.press("Escape");
  await expect.poll(async () => says.innerText()).toBe("");
});

test("a figure can be heard, says whose curve it is, and stops when asked", async () => {
  const listen = reader.page.getByRole("button", { name: "Listen", exact: true }).first();
  await listen.click();
  const stop = reader.page.getByRole("button", { name: "Stop", exact: true });
  await stop.waitFor();
  await expect.poll(async () => reader.page.locator(".figure-heard").first().innerText()).toMatch(/[A-Z]\w+/u);
  await stop.click();
  await listen.waitFor();
});

test("the numbers on the page are those of the command line, to the printed digit (promise 16)", async () => {
  const folder = mkdtempSync(join(tmpdir(), "erythron-"));
  writeFileSync(join(folder, "notebook.md"), everyFigure);
  const said = await promisify(execFile)(
    "npm",
    ["run", "--silent", "erythron", "--", "run", join(folder, "notebook.md")],
    { maxBuffer: 64_000_000 },
  );
  rmSync(folder, { recursive: true });
  const { runs }: RunReport = JSON.parse(said.stdout);
  const report = runs[0] ?? { arms: [], differences: [] };
  expect(report.arms).toHaveLength(3);
  const text = await reader.page.locator("main").innerText();
  for (const { incidence } of report.arms) {
    const share = incidence.independent[120] ?? NaN;
    expect(text).toContain((100 * share).toFixed(1));
  }
  const gain = report.differences.find(({ tau }) => tau === 365)?.mean ?? NaN;
  expect(text).toContain(Math.abs(gain).toFixed(1));
});

test("axe finds nothing in any figure at 390 px, dark", async () => {
  const { page } = reader;
  await resize(page, 390, 900);
  await page.emulateMedia({ colorScheme: "dark" });
  await lookThrough(page);
  await expect
    .poll(async () =>
      page
        .locator("figure svg[role=img]")
        .evaluateAll((drawn) => drawn.filter((one) => one.getBoundingClientRect().width > 390).length),
    )
    .toBe(0);
  expect(await faults(reader)).toEqual([]);
});

test("nothing was said on the console, and nothing asked of another origin", () => {
  expect([reader.said, reader.foreign, reader.failed]).toEqual([[], [], []]);
});
