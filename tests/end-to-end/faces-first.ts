import type { Page } from "playwright";

/** Has the typefaces there before the app begins: how long it waits for late ones before it shows anything, how far the run is by then, and what those that come still later move, depends on the machine. */
export async function facesFirst(page: Page): Promise<void> {
  await page.route("**/assets/*.js", async (route) => {
    await page.waitForFunction(() => document.fonts.size > 0);
    await page.evaluate(async () => Promise.all([...document.fonts].map(async (face) => face.load())).then(() => true));
    await route.continue();
  });
}
