import type { Locator, Page } from "playwright";

/** The figure of one patient. */
export function figure(page: Page): Locator {
  return page.getByRole("figure", { name: /^Patient \d+ of/u });
}

/** Scrolls to the patient and waits until examples can be jumped to. */
export async function arrive(page: Page): Promise<void> {
  await figure(page).scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: "early", exact: true }).and(page.locator(":enabled")).waitFor();
}
