import type { Locator, Page } from "playwright";

/** A setting one types, by the words beside it. */
export function typedSetting(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

/** Chooses the next assumption about cord blood, with the mouse. */
export async function changeAssumption(page: Page): Promise<void> {
  await page.getByText("does nothing", { exact: true }).first().click();
}
