import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright";
import { axeFaults } from "./axe-faults.ts";
import { confirm, inspect, mappingPanel, say, visitDesk, wardCsv } from "./own-desk.ts";
import { fitsAcross } from "./page-frames.ts";
import { facesLoaded, type House, openHouse, settled, type Visit } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

/** Opens a table of invented patients on the therapy clock, and waits for what it shows. */
async function openWard(page: Page, rows = 60): Promise<Locator> {
  await settled(page);
  await facesLoaded(page);
  const panel = await inspect(page, { name: "ward.csv", content: wardCsv(rows) });
  await say(panel, "Days count from", "first dose");
  await confirm(page, panel);
  return observedFigure(page);
}

function observedFigure(page: Page): Locator {
  return page.getByRole("figure", { name: /Independent of transfusion, your cases/u });
}

async function openDemonstration(page: Page): Promise<Locator> {
  await settled(page);
  await page.getByRole("button", { name: /^Demonstration/u }).click();
  const panel = mappingPanel(page, "own-cases-demonstration.csv");
  await say(panel, "Days count from", "first dose");
  await confirm(page, panel);
  return observedFigure(page);
}

const plain = async (place: Locator): Promise<string> => (await place.innerText()).replaceAll("\u00a0", " ");
const axisBottom = async (page: Page): Promise<number> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll("figure.independence svg text")].filter(
      (text) => text.textContent === "365",
    );
    return Math.max(...labels.map((label) => label.getBoundingClientRect().bottom + scrollY));
  });

describe("what own cases show, opened in the page", () => {
  let reader: Visit;
  let figure: Locator;
  beforeAll(async () => {
    reader = await visitDesk(house);
    figure = await openWard(reader.page);
  });
  afterEach(() => {
    expect({ said: reader.said, foreign: reader.foreign }).toEqual({ said: [], foreign: [] });
  });
  afterAll(async () => {
    await reader.close();
  });

  test("stands as a figure with its n, and as numbers with tests", async () => {
    await expect.poll(async () => plain(figure)).toContain("observed, your cases · days from first dose · n = 60");
    await expect
      .poll(async () => figure.locator("svg.observed-incidence").getAttribute("aria-label"))
      .toMatch(/^Observed, your cases\. Share of/u);
    const numbers = reader.page.getByRole("region", { name: "Your cases in numbers, by group" });
    await expect.poll(async () => plain(numbers)).toMatch(/Patients\s+All\s+30\s+30/u);
    const tests = reader.page.getByRole("region", { name: "Tests between your groups" });
    await expect.poll(async () => plain(tests)).toMatch(/P [=<] 0\.\d+/u);
    await reader.page.getByText(/The groups were not randomised/u).waitFor();
  });

  test("a group named after an arm has its colour; simulated arms come beside when asked for, by keyboard too", async () => {
    await expect.poll(async () => figure.locator(".observed-curve").first().getAttribute("stroke")).toBe("var(--ink)");
    await expect.poll(async () => figure.locator(".observed-curve").nth(1).getAttribute("stroke")).toBe("var(--arm-1)");
    await expect.poll(async () => figure.locator(".simulated-curve").count()).toBe(0);
    await reader.page.getByLabel("Beside the simulated arms").focus();
    const before = await figure.boundingBox();
    await reader.page.keyboard.press("Space");
    await figure.locator(".simulated-curve").first().waitFor();
    await expect.poll(async () => figure.locator(".simulated-curve").count()).toBe(4);
    expect(await figure.boundingBox()).toEqual(before);
  });

  test("is saved as CSV, masked as on the page", async () => {
    const save = async (): Promise<string> => {
      const asked = reader.page.waitForEvent("download");
      await reader.page.getByRole("button", { name: "Save as CSV" }).press("Enter");
      const saved = await asked;
      expect(saved.suggestedFilename()).toBe("own-cases-in-numbers.csv");
      return readFile(await saved.path(), "utf8");
    };
    const hidden = await save();
    await reader.page.getByLabel("Counts under 5 are hidden").uncheck();
    const shown = await save();
    expect(hidden).toContain("<5");
    expect(hidden).not.toMatch(/^(Patients|Still dependent|Have become|Died, relapsed)[^\n]*,[1-4](,|\r)/mu);
    expect(shown).not.toContain("<5");
    expect(`${hidden}${shown}`).not.toContain("w-1");
  });

  test("stands in one lane above the simulated curves, and in columns beside the published patients", async () => {
    const main = reader.page.locator("figure.independence");
    await expect
      .poll(async () => main.locator("svg").getAttribute("aria-label"))
      .toContain("your cases, quartiles, between days");
    await expect.poll(async () => main.locator(".own-bar").count()).toBe(1);
    const table = reader.page.getByRole("region", { name: "Published patients and yours" });
    await expect.poll(async () => plain(table)).toContain("Yours, ward.csv: 12 and 48 more");
    await expect.poll(async () => plain(table)).toContain("Published");
    await expect.poll(async () => plain(table)).toContain("yours, w-1");
    await expect.poll(async () => table.locator("thead tr").last().locator("th").count()).toBe(15);
  });
});

describe.each([
  [1440, 900, "light"],
  [390, 844, "dark"],
] as const)("the demonstration at %i × %i, %s", (width, height, colorScheme) => {
  let reader: Visit;
  let figure: Locator;
  let before: number;
  beforeAll(async () => {
    reader = await visitDesk(house, { viewport: { width, height }, colorScheme });
    await settled(reader.page);
    await facesLoaded(reader.page);
    await reader.page.locator("figure.independence .observed-bar").first().waitFor();
    before = await axisBottom(reader.page);
    figure = await openDemonstration(reader.page);
  });
  afterAll(async () => {
    await reader.close();
  });

  test("makes the first screen at most one lane higher", async () => {
    await reader.page.locator("figure.independence .own-bar").first().waitFor();
    const higher = async (): Promise<number> => (await axisBottom(reader.page)) - before;
    await expect.poll(higher).toBeGreaterThanOrEqual(0);
    await expect.poll(higher).toBeLessThanOrEqual(16);
  });

  test("axe finds nothing in it, small counts hidden or not, and nothing scrolls sideways (promise 5)", async () => {
    await expect.poll(async () => plain(figure)).toContain("Left out, fewer than five patients: West.");
    expect(await axeFaults(reader)).toEqual([]);
    await reader.page.getByLabel("Counts under 5 are hidden").uncheck();
    await reader.page.getByLabel("Beside the simulated arms").check();
    await figure.locator(".simulated-curve").first().waitFor();
    expect(await axeFaults(reader)).toEqual([]);
    await fitsAcross(reader.page);
  });
});
