import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright";
import { axeFaults } from "./axe-faults.ts";
import { typedSetting } from "./controls.ts";
import { fitsAcross, resize } from "./page-frames.ts";
import { openHouse, settled, visit, type House } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

/** Opens the editor of the arms and adds one that gives two regimens together. */
async function combine(page: Page): Promise<void> {
  await page.getByText("Change the arms", { exact: true }).first().click();
  await page.getByLabel(/^Rituximab: grade/u).check();
  await page.getByLabel(/^Erythropoietin: grade/u).check();
  await page.getByRole("button", { name: "Add an arm of 2 regimens" }).click();
}

/** Where a day stands in pictures of days, in px from the left of the page: in a figure of panels also under all of them. */
async function placesOf(page: Page, within: string, day: string): Promise<readonly number[]> {
  const labels = await page.locator(`${within} svg text`, { hasText: new RegExp(`^${day}$`, "u") }).all();
  const boxes = await Promise.all(labels.map(async (label) => label.boundingBox()));
  return boxes.map((box) => Math.round((box?.x ?? Number.NaN) + (box?.width ?? Number.NaN) / 2));
}

/** What could be pressed, typed or pulled on paper, what would stick, and the figures that would not be there. */
async function paperFaults(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const seen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
    const named = (element: Element): string => element.outerHTML.slice(0, 100);
    const controls = "button, input, select, textarea, dialog, nav, [role=slider], [role=alert], .run-panel, .editors";
    return {
      controls: [...document.querySelectorAll(controls)].filter(seen).map(named),
      stuck: [...document.querySelectorAll("*")]
        .filter((element) => ["sticky", "fixed"].includes(getComputedStyle(element).position) && seen(element))
        .map(named),
      missing: [...document.querySelectorAll(".article figure")].filter((figure) => !seen(figure)).map(named),
    };
  });
}

test("a start moved by keyboard reads back, runs, and is taken back; day stands under day; on paper an article is left", async () => {
  const reader = await visit(house, { colorScheme: "light" });
  const { page } = reader;
  await page.goto(house.address);
  const whole = (await settled(page)).fingerprint;
  const patients = typedSetting(page, "Patients");
  await patients.fill("100");
  await patients.press("Enter");
  const few = (await settled(page, whole)).fingerprint;
  await combine(page);
  const first = (await settled(page, few)).fingerprint;
  const sentence = page.locator(".timeline-sentence").last();
  await expect.poll(async () => sentence.innerText()).toBe("Rituximab; erythropoietin for 84 days.");

  await page.getByRole("slider", { name: /^Start of erythropoietin in/u }).focus();
  for (let week = 0; week < 4; week += 1) await page.keyboard.press("PageUp");
  await expect.poll(async () => sentence.innerText()).toBe("Rituximab; erythropoietin for 84 days from day 28.");
  expect((await settled(page, first)).fingerprint).not.toBe(first);
  await page.locator(".timeline svg text", { hasText: /^180$/u }).first().waitFor();
  const under = async (): Promise<boolean> => {
    const [onTimeline = Number.NaN] = await placesOf(page, ".timeline", "180");
    return (await placesOf(page, ".independence", "180")).includes(onTimeline);
  };
  await expect.poll(under).toBe(true);
  expect(await axeFaults(reader)).toEqual([]);

  await page.getByRole("button", { name: /^Undo/u }).click();
  await expect.poll(async () => (await settled(page)).fingerprint).toBe(first);
  await expect.poll(async () => sentence.innerText()).toBe("Rituximab; erythropoietin for 84 days.");

  await page.emulateMedia({ media: "print" });
  await expect.poll(async () => page.locator(".paper-link").innerText()).toContain(`${house.address}#e1.`);
  await expect.poll(async () => paperFaults(page)).toEqual({ controls: [], stuck: [], missing: [] });
  expect(reader.foreign).toEqual([]);
  await reader.close();
});

test("at 390 px, dark, a rule is given under the finger, axe finds nothing, and 360 px do not scroll sideways", async () => {
  const reader = await visit(house, { viewport: { width: 390, height: 844 }, colorScheme: "dark", hasTouch: true });
  const { page } = reader;
  await page.goto(house.address);
  const whole = (await settled(page)).fingerprint;
  await combine(page);
  await page.getByLabel("Rituximab: given", { exact: true }).selectOption("reticulocytes");
  const sentence = page.locator(".timeline-sentence").last();
  await expect
    .poll(async () => (await sentence.innerText()).replaceAll("\u00a0", " "))
    .toBe("Rituximab if reticulocytes are still under 30 · 10⁹/L on day 0; erythropoietin for 84 days.");
  await settled(page, whole);
  const coarse = await page.evaluate(() => matchMedia("(pointer: coarse)").matches);
  await expect
    .poll(async () => page.getByRole("slider", { name: /^Start of rituximab in/u }).boundingBox())
    .toMatchObject(coarse ? { width: 44, height: 44 } : { width: 24, height: 24 });
  expect(await axeFaults(reader)).toEqual([]);
  await resize(page, 360, 800);
  await fitsAcross(page);
  await reader.close();
});
