import { afterAll, beforeAll, expect, test } from "vitest";
import { typedSetting } from "./controls.ts";
import { keptMark, openNotebookFile, shortNotebook } from "./short-notebook.ts";
import { atRest, openHouse, visit, type House } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

test("two tabs on one notebook notice each other, and nothing is lost (promise 13)", async () => {
  const reader = await visit(house);
  const one = reader.page;
  await one.goto(`${house.address}#notebooks`);
  await openNotebookFile(one, "short.md", shortNotebook);
  await keptMark(one).waitFor();
  const other = await reader.context.newPage();
  await other.goto(one.url());
  await typedSetting(other, "Window").waitFor();
  await atRest(other);

  await typedSetting(one, "Window").fill("28");
  await typedSetting(one, "Window").press("Enter");
  await other.getByText("Changed in another tab: window 56 → 28 d (run).").waitFor();
  await other.getByRole("button", { name: "Keep mine" }).click();
  await one.getByText("Changed in another tab: window 28 → 56 d (run).").waitFor();
  expect(await typedSetting(one, "Window").inputValue()).toBe("28");
  await one.getByRole("button", { name: "Take it" }).click();
  await expect.poll(async () => typedSetting(one, "Window").inputValue()).toBe("56");
  await expect.poll(async () => other.getByText("Changed in another tab").count()).toBe(0);

  await one.getByRole("link", { name: "Notebooks" }).click();
  await one.getByRole("link", { name: "History: A short run" }).click();
  await one.getByText("As opened from short.md.").waitFor();
  await expect
    .poll(async () => one.getByRole("listitem").allInnerTexts())
    .toEqual([
      expect.stringContaining("Window 28 → 56 d (run)."),
      expect.stringContaining("Window 56 → 28 d (run)."),
      expect.stringContaining("As opened from short.md."),
    ]);
  expect(reader.said).toEqual([]);
  await reader.close();
});
