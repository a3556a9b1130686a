import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { changeAssumption, typedSetting } from "./controls.ts";
import { fitsAcross, resize } from "./page-frames.ts";
import { atRest, type House, openHouse, runStatus, settled, visit } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

const inHand = async (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.textContent ?? null);

/** A reader changes the first notebook, and takes its link from the dialog, with the keyboard alone. */
async function sharedLink(): Promise<{ readonly link: string; readonly fingerprint: string }> {
  const author = await visit(house);
  const { page } = author;
  await page.goto(house.address);
  const first = await settled(page);
  await typedSetting(page, "Patients").fill("100");
  await page.keyboard.press("Enter");
  const second = await settled(page, first.fingerprint);
  await changeAssumption(page);
  const { fingerprint } = await settled(page, second.fingerprint);
  const share = page.getByRole("button", { name: "Share", exact: true });
  await share.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.waitFor();
  await expect.poll(async () => inHand(page)).toBe("Share");
  const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();
  for (const way of await dialog.locator("summary").all()) await way.click();
  expect(await axeFaults(author)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(async () => share.evaluate((button) => button === document.activeElement)).toBe(true);
  expect([author.said, author.foreign]).toEqual([[], []]);
  await author.close();
  return { link, fingerprint };
}

test("a notebook is changed, shared, opened elsewhere, read before anything has run, run, and has the same result (promise 15)", async () => {
  const { link, fingerprint } = await sharedLink();
  expect(link.startsWith(`${house.address}#e1.`)).toBe(true);
  const reader = await visit(house, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  const { page } = reader;
  await page.goto(link);
  await page.getByText("Nothing of it has run.").waitFor();
  await atRest(page);
  const held = page.getByRole("region", { name: "What the link holds" });
  for (const said of ["no rows and no code", "patients 1000 → 100", "assumption progenitors → nothing"]) {
    await expect.poll(async () => held.innerText()).toContain(said);
  }
  expect(await page.locator("#run-status").count()).toBe(0);
  expect(await axeFaults(reader)).toEqual([]);
  await fitsAcross(page);
  await resize(page, 360, 780);
  await fitsAcross(page);

  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByText("Same result as in the link.").waitFor();
  await expect.poll(async () => runStatus(page)).toEqual({ state: "settled", done: 100, fingerprint });
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#my\//u);

  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await expect.poll(async () => dialog.getByRole("textbox", { name: "Link" }).inputValue()).toBe(link);
  for (const way of await dialog.locator("summary").all()) await way.click();
  expect(await axeFaults(reader)).toEqual([]);
  await fitsAcross(page);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  await resize(page, 1440, 900);
  await page.getByText("adds progenitors", { exact: true }).first().click();
  await settled(page, fingerprint);
  await expect.poll(async () => page.locator(".verdict").innerText()).toBe("");
  expect([reader.said, reader.foreign]).toEqual([[], []]);
  await reader.close();
});
