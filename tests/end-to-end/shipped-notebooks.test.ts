import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordFaults } from "../architecture/word-faults.ts";
import { axeFaults } from "./axe-faults.ts";
import { lookThrough } from "./look-through.ts";
import { fitsAcross, resize } from "./page-frames.ts";
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
async function uncover(page: Page, asks: boolean): Promise<void> {
  await expect.poll(async () => (await page.locator(".cover").count()) > 0).toBe(asks);
  await page.keyboard.press("Control+k");
  const list = page.getByRole("combobox", { name: "Commands" });
  await list.fill("Uncover every figure");
  await list.press("Enter");
  await expect.poll(async () => page.locator(".cover").count()).toBe(0);
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });
}

test.each(names)("%s opens at its address, runs, and stands light and wide, dark and narrow", async (name) => {
  const { page } = reader;
  await page.emulateMedia({ colorScheme: "light" });
  await resize(page, 1440, 900);
  await page.goto(`${house.address}#shipped/${name}`);
  const written = readFileSync(`notebooks/${name}.md`, "utf8");
  const [, title = ""] = /^title: (.*)$/mu.exec(written) ?? [];
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  await uncover(page, written.includes("```exercise"));
  await lookThrough(page);
  await expect.poll(async () => page.locator("[data-state='running']").count(), { timeout: 240_000 }).toBe(0);
  expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
  const text = await page.locator("main").innerText();
  expect(wordFaults({ path: name, text })).toEqual([]);
  expect(await axeFaults(reader)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await resize(page, 360, 740);
  await fitsAcross(page);
  expect(await axeFaults(reader)).toEqual([]);
  expect([reader.said, reader.foreign, reader.failed]).toEqual([[], [], []]);
});
