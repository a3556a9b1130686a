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
const page = await browser.newPage();

/** Draws one figure alone, a small page; of the name "" none. */
async function draw(name: string): Promise<void> {
  await page.goto(`${address}?figure=${encodeURIComponent(name)}`, { timeout: patience });
  await page.waitForSelector("html[data-drawn]", { timeout: patience });
}

await draw("");
const names: readonly string[] = JSON.parse((await page.locator("html").getAttribute("data-figures")) ?? "[]");
mkdirSync(folder, { recursive: true });
for (const name of names) {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await draw(name);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const path = `${folder}/${name.replaceAll(/[^a-z]+/gu, "-")}-${width}-${colorScheme}.png`;
      await page.locator("section").screenshot({ path, timeout: patience });
    }
  }
}
await browser.close();
await server.close();
