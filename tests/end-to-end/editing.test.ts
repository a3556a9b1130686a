import { afterAll, beforeAll, expect, test } from "vitest";
import type { Locator, Page } from "playwright";
import { axeFaults } from "./axe-faults.ts";
import { fitsAcross, resize } from "./page-frames.ts";
import { openHouse, settled, visit, type House } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

function handle(page: Page, name: RegExp): Locator {
  return page.getByRole("button", { name });
}

const chart = /^Chart independence of run, cell/u;
const summary = /^Table summary of run, cell/u;

/** Waits until the focus is there. */
async function inHand(wanted: Locator): Promise<void> {
  await expect.poll(async () => wanted.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  expect.unreachable(`no focus within ${most} steps`);
}

/** Chooses a command by its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  const list = page.getByRole("combobox", { name: "Commands" });
  await inHand(list);
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await list.waitFor({ state: "detached" });
}

/** Chooses in the menu of a cell. */
async function choose(page: Page, cell: Locator, item: string): Promise<void> {
  await cell.focus();
  await page.keyboard.press("Enter");
  const wanted = page.getByRole("menuitem", { name: item });
  await inHand(page.getByRole("menuitem").first());
  for (let press = 0; press < 20; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await inHand(page.getByRole("heading", { name: `Settings: ${item}` }));
}

/** Leaves by Escape what stands open: it goes, and the focus to the handle of a cell in sight. */
async function leave(page: Page, open: Locator): Promise<void> {
  await page.keyboard.press("Escape");
  await open.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.matches(".cell-handle"));
}

async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
}

/** The notebook as text, as it stands. */
async function wholeText(page: Page): Promise<string> {
  await command(page, "notebook as text");
  const field = page.getByRole("textbox", { name: "Text of the notebook" });
  const text = await field.inputValue();
  await page.keyboard.press("Escape");
  await field.waitFor({ state: "detached" });
  return text;
}

test("a notebook is edited by keyboard alone, and all of it is undone (promise 5)", async () => {
  const reader = await visit(house);
  const { page } = reader;
  await page.goto(house.address);
  const first = await settled(page);
  await tabTo(page, handle(page, chart));
  const before = await wholeText(page);

  await choose(page, handle(page, chart), "Simulation run");
  await tabTo(
    page,
    page
      .getByRole("region", { name: "Settings of Simulation run" })
      .getByRole("textbox", { name: "Patients", exact: true }),
  );
  await typeOver(page, "100");
  await page.keyboard.press("Enter");
  const second = await settled(page, first.fingerprint);
  expect(second.done).toBe(100);
  await leave(page, page.getByRole("region", { name: "Settings of Simulation run" }));

  await choose(page, handle(page, chart), "Arms regimens");
  await tabTo(page, page.getByRole("textbox", { name: /mononuclear.*: times its usual dose$/u }));
  await typeOver(page, "2");
  await page.keyboard.press("Enter");
  const third = await settled(page, second.fingerprint);
  await leave(page, page.getByRole("region", { name: "Settings of Arms regimens" }));

  await handle(page, chart).focus();
  await page.keyboard.press("a");
  await inHand(page.getByRole("combobox", { name: "Add below" }));
  await page.keyboard.type("paragraph");
  await page.keyboard.press("Enter");
  const written = page.getByRole("textbox", { name: /^Text of Paragraph/u });
  await inHand(written);
  await typeOver(page, "## Words of mine\n\nThey are *mine*.");
  await page.getByRole("heading", { name: "Words of mine", exact: true }).waitFor();
  await leave(page, written);
  expect((await settled(page)).fingerprint).toBe(third.fingerprint);

  await handle(page, summary).focus();
  await page.keyboard.press("t");
  await inHand(page.getByRole("textbox", { name: "Text of Table summary of run" }));
  await typeOver(page, "```table\nshow: summary\noff: run\n```");
  await page.getByText(`line 3, column 1: unknown setting: "off". Did you mean "of"?`).waitFor();
  expect(await page.getByRole("table", { name: /summary/iu }).count()).toBeGreaterThan(0);
  await leave(page, page.getByRole("textbox", { name: "Text of Table summary of run" }));
  await page.getByText("left with an error").waitFor();
  await page.keyboard.press("Delete");
  await page.getByText("Table summary of run deleted. Undo brings it back.").waitFor({ state: "attached" });
  await expect.poll(async () => handle(page, summary).count()).toBe(0);
  expect(await wholeText(page)).not.toBe(before);

  await handle(page, chart).focus();
  const undo = page.getByRole("button", { name: "Undo" }).first();
  for (let step = 0; step < 20 && (await undo.getAttribute("aria-disabled")) !== "true"; step += 1) {
    await page.keyboard.press("ControlOrMeta+z");
  }
  expect(await wholeText(page)).toBe(before);
  expect((await settled(page, third.fingerprint)).fingerprint).toBe(first.fingerprint);
  expect({ said: reader.said, foreign: reader.foreign }).toEqual({ said: [], foreign: [] });
  await reader.close();
});

test.each([
  [1440, "light"],
  [390, "dark"],
] as const)("axe finds nothing in menu, editors and palette at %i px, %s (promise 5)", async (width, colorScheme) => {
  const reader = await visit(house, { viewport: { width, height: 900 }, colorScheme });
  const { page } = reader;
  await page.goto(house.address);
  await settled(page);
  await handle(page, summary).focus();
  await page.keyboard.press("t");
  await inHand(page.getByRole("textbox", { name: "Text of Table summary of run" }));
  await typeOver(page, "```table\nshow: summary\noff: run\n```");
  await page.getByText("line 3, column 1").waitFor();
  await choose(page, handle(page, chart), "Simulation run");
  await page.getByRole("region", { name: "Settings of Simulation run" }).waitFor();
  await handle(page, chart).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menu").waitFor();
  expect(await axeFaults(reader)).toEqual([]);
  await resize(page, Math.min(width, 360), 900);
  await fitsAcross(page);
  await leave(page, page.getByRole("menu"));
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Commands" }).waitFor();
  expect(await axeFaults(reader)).toEqual([]);
  await reader.close();
});
