import { afterAll, beforeAll, expect, test } from "vitest";
import { typedSetting } from "./controls.ts";
import { keptMark } from "./short-notebook.ts";
import { openHouse, visit, type House } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

test("a change is taken back and brought again, by button and by key, and is there after reloading; a page nobody changed leaves nothing", async () => {
  const reader = await visit(house);
  const { page } = reader;
  await page.goto(house.address);
  const window = typedSetting(page, "Window");
  await window.waitFor();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await expect.poll(async () => page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");

  await window.fill("28");
  await window.press("Enter");
  await keptMark(page).waitFor();
  await expect.poll(() => page.url().slice(house.address.length)).toMatch(/^#my\/[a-z0-9]+$/u);
  const address = page.url();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("status").getByText("Undone: window 56 → 28 d (run)", { exact: true }).waitFor();
  await expect.poll(async () => window.inputValue()).toBe("56");
  await page.keyboard.press("Control+Shift+Z");
  await page.getByRole("status").getByText("Redone: window 56 → 28 d (run)", { exact: true }).waitFor();
  await expect.poll(async () => window.inputValue()).toBe("28");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => window.inputValue()).toBe("56");
  await page.keyboard.press("Control+y");

  await keptMark(page).waitFor();
  await page.reload();
  await window.waitFor();
  await expect.poll(async () => [page.url(), await window.inputValue()]).toEqual([address, "28"]);
  expect(reader.said).toEqual([]);
  await reader.close();
});
