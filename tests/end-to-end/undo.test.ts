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
  expect(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");

  await window.fill("28");
  await window.press("Enter");
  await keptMark(page).waitFor();
  const address = page.url();
  expect(address.slice(house.address.length)).toMatch(/^#my\/[a-z0-9]+$/u);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("status").getByText("Undone: window 56 → 28 d (run)", { exact: true }).waitFor();
  expect(await window.inputValue()).toBe("56");
  await page.keyboard.press("Control+Shift+Z");
  await page.getByRole("status").getByText("Redone: window 56 → 28 d (run)", { exact: true }).waitFor();
  expect(await window.inputValue()).toBe("28");
  await page.keyboard.press("Control+z");
  expect(await window.inputValue()).toBe("56");
  await page.keyboard.press("Control+y");

  await keptMark(page).waitFor();
  await page.reload();
  await window.waitFor();
  expect([page.url(), await window.inputValue()]).toEqual([address, "28"]);
  expect(reader.said).toEqual([]);
  await reader.close();
});
