import type { Page } from "playwright";
import { expect } from "vitest";

/** Waits until the page has been drawn twice more: it measures itself in one frame, and stands as measured in the next. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** Gives the window another size, and waits until the page has followed. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.waitForFunction((wide) => innerWidth === wide, width);
  await twoFrames(page);
}

/** Waits until nothing scrolls sideways. */
export async function fitsAcross(page: Page): Promise<void> {
  await expect
    .poll(async () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
}
