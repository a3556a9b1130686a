import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { axeFaults } from "./axe-faults.ts";
import { type FirstNotebook, openFirstNotebook } from "./first-notebook.ts";
import { fingerprintOf } from "./run-notebook.ts";
import { openHouse, settled, visit, type House } from "./visit.ts";

const shipped = readFileSync("notebooks/three-cord-blood-regimens.md", "utf8");
const written = shipped.replace(
  "```simulate run\n",
  "```population patients\nparameters: {A0: 30}\n```\n\n```simulate run\npopulation: patients\n",
);

let house: House;
let reader: FirstNotebook;
let first: string;
beforeAll(async () => {
  house = await openHouse();
  reader = await openFirstNotebook(house);
  first = reader.fingerprint;
});
afterAll(async () => {
  await reader.close();
  await house.close();
});
beforeEach(async () => {
  await reader.openAnew();
});

const antibody = /, A0$/u;

async function openGroup(page: Page, title: RegExp): Promise<void> {
  await page.locator(".parameters summary", { hasText: title }).click();
}

async function type(page: Page, label: RegExp, text: string): Promise<void> {
  await page.getByLabel(label).fill(text);
  await page.getByLabel(label).press("Enter");
}

describe("a parameter of the patients", () => {
  test("changes the run, says so beside the figure and in its group, and reset brings the same bits back; the command line agrees", async () => {
    const { page } = reader;
    await openGroup(page, /^Antibody/u);
    await type(page, antibody, "30");
    const { fingerprint } = await settled(page, first);
    expect(await page.locator(".parameters summary", { hasText: /^Antibody/u }).innerText()).toContain("1 changed");
    const figure = page.getByRole("figure", { name: /^Independent of transfusion/u });
    await expect.poll(async () => figure.innerText()).toContain("Patients drawn with A0 30 instead of 24.");
    expect(await fingerprintOf(written)).toBe(fingerprint);
    await page.getByRole("button", { name: /^Reset isoagglutinin at diagnosis/u }).click();
    await expect.poll(async () => (await settled(page)).fingerprint).toBe(first);
    expect(await figure.innerText()).not.toContain("drawn with");
    expect(await page.getByLabel(antibody).inputValue()).toBe("24");
    expect(reader.said).toEqual([]);
  });

  test("out of its range is refused where it stands, and the run stays", async () => {
    const { page } = reader;
    await openGroup(page, /^Red cells/u);
    const lifespan = page.getByLabel(/, L$/u);
    await type(page, /, L$/u, "150");
    expect(await lifespan.getAttribute("aria-invalid")).toBe("true");
    const says = page.locator(`[id="${(await lifespan.getAttribute("aria-describedby")) ?? ""}"]`);
    expect(await says.innerText()).toContain("Use 70 to 140 d");
    expect((await settled(page)).fingerprint).toBe(first);
  });

  test("that cannot act here says why, and has no field", async () => {
    const { page } = reader;
    await openGroup(page, /^Antibody/u);
    const row = page.locator('[data-parameter="w"]');
    expect(await row.locator("input").count()).toBe(0);
    expect(await row.innerText()).toContain("drawn for every patient");
    await openGroup(page, /^Transfusion/u);
    expect(await page.locator('[data-parameter="threshold"]').innerText()).toContain("a setting of the run");
    await openGroup(page, /^Time from diagnosis/u);
    expect(await page.locator('[data-parameter="startQ50"] input').count()).toBe(1);
    await page.getByLabel("Therapy start", { exact: true }).selectOption("day");
    await expect.poll(async () => page.locator('[data-parameter="startQ50"] input').count()).toBe(0);
  });
});

test("the three classes add up to 1: the others follow, and all go back together", async () => {
  const { page } = reader;
  await openGroup(page, /^Classes/u);
  await type(page, /classSelfLimited$/u, "0.3");
  await settled(page, first);
  expect(await page.getByLabel(/classPersistent$/u).inputValue()).toBe("0.44");
  expect(await page.getByLabel(/classCellular$/u).inputValue()).toBe("0.26");
  await page.getByRole("button", { name: "Reset all" }).click();
  await expect.poll(async () => (await settled(page)).fingerprint).toBe(first);
  expect(await page.getByText("All have their typical values.").count()).toBe(1);
});

test("with the keyboard alone a value is changed and reset, and the focus stays at it", async () => {
  const { page } = reader;
  await page.locator(".parameters summary", { hasText: /^Antibody/u }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel(antibody).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("60");
  await page.keyboard.press("Enter");
  await settled(page, first);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await settled(page)).fingerprint).toBe(first);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(antibody);
});

test.each([
  [1440, "light"],
  [390, "dark"],
] as const)(
  "axe finds nothing in the open tables at %i px, %s, and the page does not scroll sideways",
  async (width, colorScheme) => {
    const other = await visit(house, { viewport: { width, height: 900 }, colorScheme, hasTouch: width < 500 });
    await other.page.goto(house.address);
    const before = (await settled(other.page)).fingerprint;
    for (const group of await other.page.locator(".parameters summary").all()) await group.click();
    await type(other.page, antibody, "30");
    await settled(other.page, before);
    expect(await axeFaults(other)).toEqual([]);
    expect(await other.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await other.close();
  },
);
