import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { axeFaults } from "./axe-faults.ts";
import { type FirstNotebook, openFirstNotebook } from "./first-notebook.ts";
import { fitsAcross } from "./page-frames.ts";
import { fingerprintOf } from "./run-notebook.ts";
import { openHouse, settled, visit, type House, type Visit } from "./visit.ts";

const shipped = readFileSync("notebooks/three-cord-blood-regimens.md", "utf8");

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

/** Types into a field and commits it. */
async function type(page: Page, label: string | RegExp, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press("Enter");
}

const burden = "weekly for two months, then every second week; type the blood before the first dose";

/** Begins a regimen from nothing with two effects, and gives it harm. */
async function compose(page: Page): Promise<void> {
  await page.getByText("Compose a regimen", { exact: true }).click();
  await page.getByLabel("What it is called").fill("Slow removal");
  await page.getByRole("button", { name: "Begin it" }).click();
  const regimen = page.getByRole("region", { name: "Slow removal" });
  await regimen.getByLabel("Removes plasma cells at a rate").check();
  await regimen.getByRole("button", { name: "Add the effect" }).click();
  await type(page, "Effect 1: rate", "0.06");
  await regimen.getByLabel("Calms inhibition by cells").check();
  await regimen.getByRole("button", { name: "Add the effect" }).click();
  await type(page, "Effect 2: on day", "7");
  await type(page, "Slow removal: multiplies deaths by", "1.4");
  await type(page, "Slow removal: burden", burden);
}

/** Adds the regimen together with rituximab, from day 28. */
async function combine(page: Page): Promise<void> {
  await page.getByText("Change the arms", { exact: true }).click();
  await page.getByLabel("Slow removal: grade E, n = 0, own").check();
  await page.getByLabel(/^Rituximab: grade B null, n = 17$/u).check();
  await page.getByRole("button", { name: "Add an arm of 2 regimens" }).click();
  await type(page, "Rituximab starts on day", "28");
}

/** The same regimen and arm, as a file says them. */
const written = shipped.replace(
  /```arms regimens\n(?<arms>[^`]*)```/u,
  [
    "```regimen slow-removal",
    "label: Slow removal",
    "effects:",
    "  - {kind: deplete, size: 0.06, days: 84 d, spared: 0.18}",
    "  - {kind: calm, day: 7 d, size: 0.8, decay: 30 d, output: 0}",
    "harm: {deathFactor: 1.4}",
    `burden: ${burden}`,
    "```",
    "",
    "```arms regimens",
    "$<arms>- {regimens: [slow-removal, rituximab], start: {rituximab: 28 d}}",
    "```",
  ].join("\n"),
);

describe("a regimen of the reader's own", () => {
  test("is composed, combined, simulated and shown with its grade and harm; the command line gives its text the same fingerprint", async () => {
    const { page } = reader;
    await compose(page);
    await combine(page);
    const { fingerprint } = await settled(page, first);
    const table = page.getByRole("table", { name: /^Regimens/u });
    const head = table.locator("thead th").last();
    await expect.poll(async () => head.innerText()).toMatch(/Slow removal \+ Rituximab/u);
    await expect.poll(async () => head.innerText()).toMatch(/grade\s+E, n = 0, own/u);
    const row = async (begins: string): Promise<string> =>
      (await table.getByRole("row").allInnerTexts()).find((text) => text.startsWith(begins)) ?? "";
    await expect
      .poll(async () => row("What acts"))
      .toContain("Assumed: plasma cells are removed at 0.060 a day, days 0 to 84");
    await expect
      .poll(async () => row("What acts"))
      .toContain("Assumed: cellular inhibition is calmed by 80\u00a0%, from day 7");
    await expect.poll(async () => row("Deaths")).toMatch(/× 1\.40, assumed; × 1\.10/u);
    const figure = page.getByRole("figure", { name: /^Independent of transfusion/u });
    await expect.poll(async () => figure.innerText()).toContain("Slow removal: own, assumed.");
    const summary = page.getByRole("table", { name: "Summary of the run, by arm" });
    const harm = summary.getByRole("row", { name: /^Deaths/u });
    await expect.poll(async () => harm.innerText()).toContain("× 1.54");
    expect(await fingerprintOf(written)).toBe(fingerprint);
    expect(reader.said).toEqual([]);
  });

  test("takes no other numbers than it can have, and says at each what is allowed", async () => {
    const { page } = reader;
    await compose(page);
    const refused = [
      ["Effect 1: rate", "1.5", /Use 0 to 1/u],
      ["Effect 1: lasts", "4 weeks", /Use a number, 1–1460 d/u],
      ["Effect 2: share calmed", "2", /Use 0 to 1/u],
      ["Effect 2: on day", "2.5", /whole days from 0 to 1460/u],
      ["Slow removal: multiplies deaths by", "0", /from 0\.1 to 10/u],
      ["Label of Slow removal", "Rituximab", /no other regimen has/u],
    ] as const;
    for (const [label, text, allowed] of refused) {
      const field = page.getByLabel(label, { exact: true });
      const stood = await field.inputValue();
      await field.fill(text);
      await field.press("Enter");
      await expect.poll(async () => field.getAttribute("aria-invalid"), { message: label }).toBe("true");
      const says = page.locator(`[id="${(await field.getAttribute("aria-describedby")) ?? ""}"]`);
      await expect.poll(async () => says.innerText()).toMatch(allowed);
      await field.press("Escape");
      await expect.poll(async () => field.inputValue()).toBe(stood);
    }
    expect((await settled(page)).fingerprint).toBe(first);
  });

  test("has grade E until sources, patients and the kind of study are named", async () => {
    const { page } = reader;
    await compose(page);
    const grade = page.getByLabel("Slow removal: grade", { exact: true });
    await expect.poll(async () => grade.count()).toBe(0);
    await type(page, "Slow removal: add a source", "10.1182/blood-2014-01-546333");
    await grade.selectOption("C");
    await expect.poll(async () => grade.inputValue()).toBe("E");
    await expect.poll(async () => page.locator(".editor [role=alert]").allInnerTexts()).toHaveLength(1);
    await type(page, "Slow removal: patients behind it", "12");
    await type(page, "Slow removal: kind of study", "cohort of one arm");
    await grade.selectOption("C");
    await expect.poll(async () => grade.inputValue()).toBe("C");
    const chip = page.getByRole("region", { name: "Slow removal" }).locator(".evidence-chip");
    await expect.poll(async () => chip.innerText()).toMatch(/C, n = 12, own/u);
    await type(page, "Slow removal: source 1", "");
    await expect.poll(async () => grade.count()).toBe(0);
    await expect.poll(async () => chip.innerText()).toMatch(/E, n = 12, own/u);
  });

  test("goes again with the arm that gives it, and the run is what it was", async () => {
    const { page } = reader;
    await compose(page);
    await page.getByRole("button", { name: "Add it as an arm" }).click();
    await settled(page, first);
    await page.getByRole("button", { name: "Remove Slow removal and the arm that gives it" }).click();
    await expect.poll(async () => (await settled(page)).fingerprint).toBe(first);
    await expect.poll(async () => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  });
});

describe("the arms", () => {
  test("are added, moved, renamed, changed and removed with the keyboard alone", async () => {
    const { page } = reader;
    const press = async (name: string | RegExp, key = "Enter"): Promise<void> => {
      await page.getByRole("button", { name }).focus();
      await page.keyboard.press(key);
    };
    await page.locator("summary", { hasText: "Change the arms" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel(/^Plasma exchange: grade/u).focus();
    await page.keyboard.press("Space");
    await press("Add the arm");
    const added = (await settled(page, first)).fingerprint;
    await type(page, "Plasma exchange: days between doses", "4");
    const slower = (await settled(page, added)).fingerprint;
    await press("Move Plasma exchange up");
    const moved = (await settled(page, slower)).fingerprint;
    await expect
      .poll(async () => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Move Plasma exchange up");
    await type(page, "Name of the arm Plasma exchange", "Every four days");
    await expect
      .poll(async () =>
        page
          .getByRole("table", { name: /^Regimens/u })
          .locator("thead th")
          .allInnerTexts(),
      )
      .toEqual(expect.arrayContaining([expect.stringContaining("Every four days")]));
    await press("Remove the arm Every four days");
    await expect.poll(async () => (await settled(page)).fingerprint).toBe(first);
    expect(new Set([first, added, slower, moved]).size).toBe(4);
    await expect.poll(async () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Arms");
  });

  test("refuse what they cannot be where it was typed, and twelve are the most", async () => {
    const { page } = reader;
    await page.getByText("Change the arms", { exact: true }).click();
    const dose = page.getByLabel("One cord-blood unit: times its usual dose", { exact: true });
    await dose.fill("11");
    await dose.press("Enter");
    await expect.poll(async () => dose.getAttribute("aria-invalid")).toBe("true");
    await dose.press("Escape");
    await page.getByRole("button", { name: "Add the arm" }).click();
    await expect
      .poll(async () => page.getByRole("alert").allInnerTexts())
      .toEqual([expect.stringContaining("Choose a regimen first")]);
    const epo = page.getByLabel(/^Erythropoietin: grade/u);
    for (let arm = 5; arm < 12; arm += 1) {
      await epo.check();
      await page.getByRole("button", { name: "Add the arm" }).click();
      // an arm that has been added leaves nothing chosen
      await expect.poll(async () => epo.isChecked()).toBe(false);
    }
    await epo.check();
    await page.getByRole("button", { name: "Add the arm" }).click();
    await expect.poll(async () => page.getByText("12 arms are the most a comparison can have").count()).toBe(1);
    await settled(page, first);
    const table = page.getByRole("table", { name: /^Regimens/u });
    await expect.poll(async () => table.locator("thead th").count()).toBe(12);
    await fitsAcross(page);
    expect(reader.said).toEqual([]);
  });
});

describe("in the open editors axe finds nothing, and the page does not scroll sideways", () => {
  async function faults(at: Visit): Promise<unknown> {
    const { page } = at;
    await compose(page);
    await combine(page);
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
