import type { Page } from "playwright";

/** Brings every cell into sight, from the first to the last, each until the page has been told of it: what waits until it is seen is asked for. */
export async function lookThrough(page: Page): Promise<void> {
  const cells = await page.locator(".cell-frame").count();
  for (let index = 0; index < cells; index += 1) {
    await page
      .locator(".cell-frame")
      .nth(index)
      .evaluate(
        (cell) =>
          new Promise<void>((resolve) => {
            cell.scrollIntoView();
            // The page's own observers are older, and are told before this one.
            const observer = new IntersectionObserver(() => {
              observer.disconnect();
              resolve();
            });
            observer.observe(cell);
          }),
      );
  }
}
