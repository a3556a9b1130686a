import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordFaults } from "../architecture/word-faults.ts";
import { axeFaults } from "./axe-faults.ts";
import { lookThrough } from "./look-through.ts";
import { type House, openHouse, type Visit, visit } from "./visit.ts";

const names = readdirSync("notebooks")
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -3));

let house: House;
let reader: Visit;
beforeAll(async () => {
  house = await openHouse();
  reader = await visit(house);
});
afterAll(async () => {
  await reader.close();
  await house.close();
});

/** Opens every figure that waits for the answer to a question: a notebook with exercises has some. */
async function uncover(page: Page): Promise<void> {
  const asks = async (): Promise<boolean> => (await page.locator(".exercise").count()) > 0;
  await expect.poll(async () => (await page.locator(".cover").count()) > 0 === (await asks())).toBe(true);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Commands" }).fill("Uncover every figure");
  await page.keyboard.press("Enter");
  await expect.poll(async () => page.locator(".cover").count()).toBe(0);
  await page.keyboard.press("Escape");
}

test.each(names)("%s opens at its address, runs, and stands light and wide, dark and narrow", async (name) => {
  const { page } = reader;
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${house.address}#shipped/${name}`);
  const [, title = ""] = /^title: (.*)$/mu.exec(readFileSync(`notebooks/${name}.md`, "utf8")) ?? [];
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  await uncover(page);
  await lookThrough(page);
  await expect.poll(async () => page.locator("[data-state='running']").count(), { timeout: 90_000 }).toBe(0);
  expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
  const text = await page.locator("main").innerText();
  expect(wordFaults({ path: name, text })).toEqual([]);
  expect(await axeFaults(reader)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 360, height: 740 });
  await expect
    .poll(async () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
  expect(await axeFaults(reader)).toEqual([]);
  expect([reader.said, reader.foreign, reader.failed]).toEqual([[], [], []]);
});
