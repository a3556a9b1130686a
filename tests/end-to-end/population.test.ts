import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { axeFaults } from "./axe-faults.ts";
import { type FirstNotebook, openFirstNotebook } from "./first-notebook.ts";
import { fitsAcross } from "./page-frames.ts";
import { fingerprintOf } from "./run-notebook.ts";
import { openHouse, settled, visit, type House, type Visit } from "./visit.ts";

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

/** Opens a group of parameters and waits for its table: a group draws it once the browser has told of the opening. */
async function openGroup(page: Page, title: RegExp): Promise<void> {
  const group = page.locator(".parameters > .editor", { has: page.locator("summary", { hasText: title }) });
  await group.locator("summary").first().click();
  await group.locator("[data-parameter]").first().waitFor();
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
    await expect
      .poll(async () => page.locator(".parameters summary", { hasText: /^Antibody/u }).innerText())
      .toContain("1 changed");
    const figure = page.getByRole("figure", { name: /^Independent of transfusion/u });
    await expect
      .poll(async () => figure.innerText())
      .toContain("Patients drawn with isoagglutinin at diagnosis (1 halves survival) 30 instead of 24.");
    expect(await fingerprintOf(written)).toBe(fingerprint);
    await page.getByRole("button", { name: /^Reset isoagglutinin at diagnosis/u }).click();
    await expect.poll(async () => (await settled(page)).fingerprint).toBe(first);
    await expect.poll(async () => figure.innerText()).not.toContain("drawn with");
    await expect.poll(async () => page.getByLabel(antibody).inputValue()).toBe("24");
    expect(reader.said).toEqual([]);
  });

  test("out of its range is refused where it stands, and the run stays", async () => {
    const { page } = reader;
    await openGroup(page, /^Red cells/u);
    const lifespan = page.getByLabel(/, L$/u);
    await type(page, /, L$/u, "150");
    await expect.poll(async () => lifespan.getAttribute("aria-invalid")).toBe("true");
    const says = page.locator(`[id="${(await lifespan.getAttribute("aria-describedby")) ?? ""}"]`);
    await expect.poll(async () => says.innerText()).toContain("Use 70 to 140 d");
    expect((await settled(page)).fingerprint).toBe(first);
  });

  test("that cannot act here says why, and has no field", async () => {
    const { page } = reader;
    await openGroup(page, /^Antibody/u);
    const row = page.locator('[data-parameter="w"]');
    await expect.poll(async () => row.innerText()).toContain("drawn for every patient");
    expect(await row.locator("input").count()).toBe(0);
    await openGroup(page, /^Transfusion/u);
    await expect
      .poll(async () => page.locator('[data-parameter="threshold"]').innerText())
      .toContain("a setting of the run");
    await openGroup(page, /^Time from diagnosis/u);
    await expect.poll(async () => page.locator('[data-parameter="startQ50"] input').count()).toBe(1);
    await page.getByLabel("Therapy start", { exact: true }).selectOption("day");
    await expect.poll(async () => page.locator('[data-parameter="startQ50"] input').count()).toBe(0);
  });
});

test("the three classes add up to 1: the others follow, and all go back together", async () => {
  const { page } = reader;
  await openGroup(page, /^Classes/u);
  await type(page, /classSelfLimited$/u, "0.3");
  await settled(page, first);
  await expect.poll(async () => page.getByLabel(/classPersistent$/u).inputValue()).toBe("0.44");
  await expect.poll(async () => page.getByLabel(/classCellular$/u).inputValue()).toBe("0.26");
  await page.getByRole("button", { name: "Reset all" }).click();
  await expect.poll(async () => (await settled(page)).fingerprint).toBe(first);
  await expect.poll(async () => page.getByText("All have their typical values.").count()).toBe(1);
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
  await expect
    .poll(async () => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toMatch(antibody);
});

describe("in the open tables axe finds nothing, and the page does not scroll sideways", () => {
  async function faults(at: Visit): Promise<unknown> {
    const { page } = at;
    for (const group of await page.locator(".parameters summary").all()) await group.click();
    await expect.poll(async () => page.locator(".parameters > .editor:not(:has([data-parameter]))").count()).toBe(0);
    await type(page, antibody, "30");
    await settled(page, first);
    await fitsAcross(page);
    return axeFaults(at);
  }

  test("at 1440 px, light", async () => {
    expect(await faults(reader)).toEqual([]);
  });

  test("at 390 px, dark", async () => {
    const phone = await visit(house, { viewport: { width: 390, height: 900 }, colorScheme: "dark", hasTouch: true });
    await phone.page.goto(house.address);
    await settled(phone.page);
    expect(await faults(phone)).toEqual([]);
    await phone.close();
  });
});
