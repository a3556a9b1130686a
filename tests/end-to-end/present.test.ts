import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askingText } from "./asking-notebook.ts";
import { axeFaults } from "./axe-faults.ts";
import { openNotebookFile } from "./short-notebook.ts";
import { type House, openHouse, settled, visit } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

async function openAsking(page: Page): Promise<void> {
  await page.goto(`${house.address}#notebooks`);
  await openNotebookFile(page, "asking.md", askingText);
  await settled(page);
}

/** Chooses from the list of commands, by the keyboard. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const list = page.getByRole("combobox", { name: "Commands" });
  await list.fill(words);
  await list.press("Enter");
  await page.locator(".palette").waitFor({ state: "detached" });
}

/** Waits until the screen of that name is shown. */
const onScreen = (page: Page, name: string): Promise<void> =>
  page.locator(`.present-stage[aria-label^="Screen ${name}"]`).waitFor();
const stage = (page: Page): Promise<string> => page.locator(".present-stage").innerText();
const inHand = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.className ?? "");

test("a notebook is presented with the keyboard alone: every screen, a reveal that commits nothing, the way to the notebook, and back", async () => {
  const teacher = await visit(house);
  const { page } = teacher;
  await openAsking(page);
  const handle = page.locator('[data-key="path"] .cell-handle');
  await handle.focus();
  await command(page, "Present");
  await page.getByRole("dialog", { name: "Presenting Asking a class" }).waitFor();
  await onScreen(page, "1 of 8: Asking a class");
  await expect.poll(async () => inHand(page)).toBe("present-stage");
  await expect.poll(async () => stage(page)).toContain("Does waiting do?");
  expect(await axeFaults(teacher)).toEqual([]);

  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => stage(page)).toContain("Of 100 who wait, how many are independent by day 90?");
  expect(await stage(page)).not.toContain("The simulated patients");
  await page.keyboard.press("r");
  await page.getByText(/The simulated patients: \d+ of 100\./u).waitFor();
  await expect.poll(async () => stage(page)).toContain("In two small cohorts 15 of 23 recovered");
  expect(await axeFaults(teacher)).toEqual([]);
  await page.keyboard.press("r");
  await expect.poll(async () => stage(page)).not.toContain("The simulated patients");

  for (const [key, name] of [
    [" ", "3 of 8: Asking a class"],
    ["PageDown", "4 of 8: Asking a class"],
    ["ArrowRight", "5 of 8: Asking a class"],
    [" ", "6 of 8: Asking a class"],
    ["PageDown", "7 of 8: The figure"],
    ["ArrowRight", "8 of 8: What this does not show"],
  ] as const) {
    await page.keyboard.press(key);
    await onScreen(page, name);
  }
  await page.keyboard.press("ArrowRight");
  await onScreen(page, "8 of 8");
  await page.keyboard.press("ArrowLeft");
  await onScreen(page, "7 of 8");
  await expect.poll(async () => page.locator(".present .independence svg[role=img]").count()).toBe(1);
  expect(await page.locator("#run-status").count()).toBe(1);
  expect(await axeFaults(teacher)).toEqual([]);
  await page.keyboard.press("Home");
  await onScreen(page, "1 of 8");
  await page.keyboard.press("End");
  await onScreen(page, "8 of 8");

  await page.keyboard.press("q");
  await page.getByRole("img", { name: "QR code of the link to Asking a class" }).waitFor();
  await expect.poll(async () => inHand(page)).toBe("present-code");
  expect(await axeFaults(teacher)).toEqual([]);
  await page.keyboard.press("q");
  await onScreen(page, "8 of 8");
  expect(await page.locator(".present").innerText()).not.toContain("hands");

  await page.keyboard.press("Escape");
  await page.locator(".present").waitFor({ state: "detached" });
  await expect.poll(async () => handle.evaluate((button) => button === document.activeElement)).toBe(true);
  expect([teacher.said, teacher.foreign]).toEqual([[], []]);
  await teacher.close();
});

test("keys that a control takes stay with it; swipes and buttons turn screens on a phone, in the dark", async () => {
  const teacher = await visit(house, {
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
    hasTouch: true,
    reducedMotion: "reduce",
  });
  const { page, context } = teacher;
  await openAsking(page);
  await page.locator(".bar-menu > summary").click();
  await page.getByRole("button", { name: "Present" }).click();
  await page.locator(".present").waitFor();
  await page.getByRole("button", { name: "Next" }).click();
  await onScreen(page, "2 of 8");
  const slider = page.locator(".present").getByRole("slider").first();
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Home");
  await onScreen(page, "2 of 8");
  await page.keyboard.press("PageDown");
  await onScreen(page, "3 of 8");

  const session = await context.newCDPSession(page);
  const swipe = async (from: number, to: number): Promise<void> => {
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: from, y: 300 }] });
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: to, y: 305 }] });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(320, 80);
  await onScreen(page, "4 of 8");
  await swipe(80, 320);
  await onScreen(page, "3 of 8");
  const sideways = (): Promise<number> =>
    page.evaluate(() => {
      const place = document.querySelector(".present-stage");
      return place === null ? -1 : place.scrollWidth - place.clientWidth;
    });
  for (let at = 3; at < 8; at += 1) {
    await onScreen(page, `${at} of 8`);
    await expect.poll(sideways, { message: `screen ${at}` }).toBe(0);
    if (at === 7) expect(await axeFaults(teacher)).toEqual([]);
    await page.keyboard.press("PageDown");
  }
  await page.getByRole("button", { name: "End", exact: true }).click();
  await page.locator(".present").waitFor({ state: "detached" });
  expect([teacher.said, teacher.foreign]).toEqual([[], []]);
  await teacher.close();
});

test("notes for instructors show when they are asked for, and not before", async () => {
  const teacher = await visit(house);
  const { page } = teacher;
  await openAsking(page);
  const note = page.getByRole("complementary", { name: "For instructors" });
  expect(await note.count()).toBe(0);
  await command(page, "Show all cells");
  expect(await note.count()).toBe(0);
  await command(page, "Show instructor notes");
  await expect.poll(async () => note.innerText()).toContain("Wait for hands before you reveal.");
  expect(await axeFaults(teacher)).toEqual([]);
  await command(page, "Hide instructor notes");
  await note.waitFor({ state: "detached" });
  await page.reload();
  await settled(page);
  expect(await note.count()).toBe(0);
  expect([teacher.said, teacher.foreign]).toEqual([[], []]);
  await teacher.close();
});
