import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { typedSetting } from "./controls.ts";
import { keptMark, openNotebookFile, shortNotebook, wrongNotebook } from "./short-notebook.ts";
import { resize } from "./page-frames.ts";
import { openHouse, visit, type House } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

test("notebooks are opened from files, renamed, found, taken back in their history, deleted and brought back", async () => {
  const reader = await visit(house, { colorScheme: "light" });
  const { page } = reader;
  await page.goto(`${house.address}#notebooks`);
  await page.getByText("None yet: a notebook you change, open or begin is kept here").waitFor();

  await openNotebookFile(page, "wrong.md", wrongNotebook);
  const alert = page.getByRole("alert");
  await alert.waitFor();
  await expect.poll(async () => alert.innerText()).toMatch(/threshold: 70 \(wrong\.md line 16, column 1\)/u);
  await openNotebookFile(page, "short.md", shortNotebook);
  await page.getByRole("heading", { level: 1, name: "A short run" }).waitFor();
  const window = typedSetting(page, "Window");
  await window.fill("28");
  await window.press("Enter");
  await keptMark(page).waitFor();

  await page.getByRole("link", { name: "Notebooks" }).click();
  await page.getByRole("link", { name: "History: A short run" }).click();
  await page.getByText("Window 56 → 28 d (run).").waitFor();
  await page.getByRole("button", { name: "Go back to this: state 1" }).click();
  await page.getByText("Went back to state 1, as the newest.").waitFor();
  await expect
    .poll(async () => page.getByRole("listitem").allInnerTexts())
    .toEqual([
      expect.stringContaining("Window 28 → 56 d (run). Now."),
      expect.stringContaining("Window 56 → 28 d (run)."),
      expect.stringContaining("As opened from short.md."),
    ]);
  await page.getByText("What has changed since").first().click();
  await expect.poll(async () => page.locator(".compare-changes").innerText()).toBe("Window 28 → 56 d (run).");

  await page.getByRole("link", { name: "All notebooks" }).click();
  await page.getByRole("button", { name: "Rename: A short run" }).click();
  await page.getByLabel("Title").fill("Waiting");
  await page.getByLabel("Title").press("Enter");
  await page.getByRole("link", { name: "Waiting", exact: true }).waitFor();
  expect(await axeFaults(reader)).toEqual([]);
  await page.getByRole("button", { name: "Delete: Waiting" }).click();
  await page.getByRole("button", { name: "Undo: bring back “Waiting”" }).click();
  await page.getByRole("link", { name: "Waiting", exact: true }).waitFor();
  await page.getByLabel("Search").fill("waiting do?");
  await page.getByText("None of these has these words.").waitFor();
  await expect.poll(async () => page.locator(".library-row").count()).toBe(1);

  await resize(page, 390, 844);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByText("More", { exact: true }).click();
  expect(await axeFaults(reader)).toEqual([]);
  await expect.poll(async () => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("link", { name: "Waiting", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Waiting" }).waitFor();
  expect(reader.said).toEqual([]);
  await reader.close();
});
