import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { confirm, inspect, keptLine, say, wardCsv } from "./own-desk.ts";
import { inWorkers } from "./page-workers.ts";
import { built, facesLoaded, openHouse, settled, visit, type House } from "./visit.ts";
import { wayOut, waysOut } from "./ways-out.ts";

const folder = mkdtempSync(join(tmpdir(), "erythron-page-"));
const saved = join(folder, "Three regimens & one <page>.html");

let house: House;
beforeAll(async () => {
  house = await openHouse();
  copyFileSync(join(built, "standalone.html"), saved);
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

test("the app in one file, opened from disk, asks for nothing, runs to the served page's fingerprint, reads and keeps a reader's cases, and has no way out (promise 1)", async () => {
  const served = await visit(house);
  await served.page.goto(house.address);
  const { fingerprint } = await settled(served.page);
  await served.close();
  await house.host.close();

  const reader = await visit(house);
  const { page } = reader;
  await reader.context.setOffline(true);
  const asked: string[] = [];
  reader.context.on("request", (request) => asked.push(request.url()));
  const address = pathToFileURL(saved).href;
  await page.goto(address);
  expect((await settled(page)).fingerprint).toBe(fingerprint);
  await facesLoaded(page);
  const panel = await inspect(page, { name: "ward.csv", content: wardCsv(12) });
  await say(panel, "Days count from", "first dose");
  await confirm(page, panel);
  await page.getByRole("button", { name: "Keep in this browser" }).click();
  await keptLine(page).waitFor();
  await page.reload();
  await settled(page);
  await page.getByText("Kept in this browser: ward.csv, 12 patients. Not open.").waitFor();
  expect({ said: reader.said, failed: reader.failed }).toEqual({ said: [], failed: [] });
  expect(asked.filter((url) => !/^(blob|data):/u.test(url))).toEqual([address, address]);
  for (const way of waysOut) {
    const attempt = wayOut(way, house.host.origin);
    const answers = [...(await inWorkers(page, attempt)), await page.evaluate(attempt)];
    expect(answers.length).toBeGreaterThan(1);
    expect(answers).toEqual(answers.map(() => expect.stringMatching(/^stopped: /u)));
  }
  await reader.close();
});
