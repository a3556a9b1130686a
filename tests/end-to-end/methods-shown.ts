import type { Page } from "playwright";

/** Waits until the methods stand whole on the page. */
export async function methodsShown(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 2, name: "References" }).waitFor();
}
