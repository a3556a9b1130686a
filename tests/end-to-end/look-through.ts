import type { Page } from "playwright";

/** Brings every cell into sight for a moment, from the first to the last: what waits until it is seen is asked for. */
export async function lookThrough(page: Page): Promise<void> {
  const cells = await page.locator(".cell-frame").count();
  for (let index = 0; index < cells; index += 1) {
    await page
      .locator(".cell-frame")
      .nth(index)
      .evaluate((cell) => cell.scrollIntoView());
    await page.waitForTimeout(100);
  }
}
