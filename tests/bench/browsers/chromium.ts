import { chromium as playwright } from "playwright";
import { chromium } from "../../chromium.ts";
import type { Driven } from "./driven.ts";

/** Chromium, by Playwright. */
export async function openChromium(): Promise<Driven> {
  const browser = await playwright.launch(chromium);
  const page = await browser.newPage();
  return {
    name: "Chromium",
    go: async (address) => void (await page.goto(address)),
    run: async (body) => page.evaluate(`(() => { ${body} })()`),
    close: async () => browser.close(),
  };
}
