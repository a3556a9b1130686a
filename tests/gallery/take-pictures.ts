import { mkdirSync } from "node:fs";
import { chromium as browserType } from "playwright";
import { createServer } from "vite";
import { chromium } from "../chromium.ts";

/** Takes a picture of every figure in all its states, light and dark, at 1440 and 390 px, into the folder named last on the command line. */
const patience = 180_000;
const folder = process.argv.at(-1) ?? "";
const server = await createServer({ logLevel: "error", server: { port: 0, hmr: false } });
await server.listen();
const address = `${server.resolvedUrls?.local[0] ?? ""}tests/gallery/index.html`;
const browser = await browserType.launch(chromium);
mkdirSync(folder, { recursive: true });
for (const width of [1440, 390]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(address, { timeout: patience });
  await page.waitForSelector("html[data-drawn]", { timeout: patience });
  for (const figure of await page.locator("section").all()) {
    const name = (await figure.locator("h1").textContent()) ?? "";
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const path = `${folder}/${name.replaceAll(/[^a-z]+/gu, "-")}-${width}-${colorScheme}.png`;
      await figure.screenshot({ path, timeout: patience });
    }
  }
  await page.close();
}
await browser.close();
await server.close();
