import { mkdirSync } from "node:fs";
import { chromium as browserType } from "playwright";
import { createServer } from "vite";
import { chromium } from "../chromium.ts";

/** Takes a picture of every figure in all its states, light and dark, at 1440 and 390 px, into the folder named last on the command line. */
const folder = process.argv.at(-1) ?? "";
const server = await createServer({ logLevel: "error", server: { port: 0 } });
await server.listen();
const address = `${server.resolvedUrls?.local[0] ?? ""}tests/gallery/index.html`;
const browser = await browserType.launch(chromium);
mkdirSync(folder, { recursive: true });
for (const width of [1440, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector("html[data-drawn]");
    const names = await page.locator("h1").allTextContents();
    for (const name of names) {
      await page.goto(`${address}?figure=${encodeURIComponent(name)}`);
      await page.waitForSelector("html[data-drawn]");
      const file = `${name.replaceAll(/[^a-z]+/gu, "-")}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: `${folder}/${file}`, fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
await server.close();
