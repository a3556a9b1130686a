import { afterAll, beforeAll, expect, test } from "vitest";
import { typedSetting } from "./controls.ts";
import { holdLab } from "./page-workers.ts";
import { openHouse, settled, visit, type House } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

test("the last good picture stays, marked stale, until a new answer comes; a cancelled run leaves the last whole one", async () => {
  const reader = await visit(house);
  const { page } = reader;
  await page.goto(house.address);
  const before = await settled(page);
  const figure = page.getByRole("figure").filter({ hasText: "Independent of transfusion" }).first();
  await expect.poll(async () => figure.locator("svg path").count()).toBeGreaterThan(4);
  const curves = await figure.locator("svg path").count();
  await page.evaluate(() => {
    const status = document.querySelector<HTMLElement>("#run-status");
    if (status === null) throw new Error("no run status");
    const note = (): void => {
      const stale = document.querySelector("figure")?.textContent.includes("stale") === true;
      document.body.dataset["seen"] += ` ${status.dataset["state"] ?? ""}${stale ? "+word" : ""}`;
    };
    const caption = document.querySelector("figure .figure-caption");
    new MutationObserver(note).observe(status, { attributeFilter: ["data-state"] });
    if (caption !== null) new MutationObserver(note).observe(caption, { childList: true, subtree: true });
  });
  // No picture comes before the old one has been marked.
  const letGo = await holdLab(page);
  await typedSetting(page, "Patients").fill("200000");
  await typedSetting(page, "Patients").press("Enter");
  await page.waitForFunction(() => document.body.dataset["seen"]?.includes("stale+word"));
  expect(await figure.locator("svg path").count()).toBe(curves);
  await letGo();
  await page
    .getByRole("button", { name: /cancel/iu })
    .first()
    .click();
  await page
    .locator('#run-status[data-state="cancelled"], #run-status[data-state="stale"]')
    .waitFor({ state: "attached" });
  expect(await figure.locator("svg path").count()).toBe(curves);
  await typedSetting(page, "Patients").fill("1000");
  await typedSetting(page, "Patients").press("Enter");
  expect((await settled(page)).fingerprint).toBe(before.fingerprint);
  expect(reader.said).toEqual([]);
  await reader.close();
});
