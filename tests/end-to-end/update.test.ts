import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { built, openHouse, visit } from "./visit.ts";

const page1 = readFileSync(join(built, "index.html"), "utf8");
const page2 = page1.replace("<html ", '<html data-build="2" ');
const worker1 = readFileSync(join(built, "service-worker.js"), "utf8");
const worker2 = worker1.replace(hashOf(page1), hashOf(page2)).replace(/name:`\w+`/u, "name:`second`");

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** Has the browser look for a new worker; says what becomes of the one it finds. */
async function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const found = registration.installing ?? registration.waiting;
    if (found === null) return "nothing found";
    if (found.state !== "installing") return found.state;
    return new Promise<string>((resolve) => {
      found.addEventListener("statechange", () => resolve(found.state), { once: true });
    });
  });
}

test("a new version is announced and taken when the reader says so, whole, in place of the old one", async () => {
  const pages: Record<string, string> = {};
  const house = await openHouse(pages);
  const { pathname } = new URL(house.address);
  const reader = await visit(house, { serviceWorkers: "allow" });
  const { page } = reader;
  const notice = page.getByText("A new version is ready");
  await page.goto(house.address);
  expect(await lookForUpdate(page)).toBe("nothing found");

  pages[`${pathname}service-worker.js`] = worker2;
  expect(await lookForUpdate(page), "a worker whose build is not there yet").toBe("redundant");
  expect(await notice.count()).toBe(0);

  pages[pathname] = page2;
  pages[`${pathname}index.html`] = page2;
  await page.evaluate("globalThis.untouched = true");
  expect(await lookForUpdate(page)).toBe("installed");
  await notice.waitFor();
  expect(await page.evaluate("globalThis.untouched")).toBe(true);
  expect(await page.evaluate(async () => (await fetch("./index.html")).text())).toBe(page1);

  await page.getByRole("button", { name: "Reload", exact: true }).click();
  await page.locator('html[data-build="2"]').waitFor({ state: "attached" });
  await page.locator("#run-status").waitFor({ state: "attached" });
  expect(await notice.count()).toBe(0);
  await expect
    .poll(async () => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").at(-1))))
    .toEqual(["second"]);
  expect(reader.foreign).toEqual([]);
  await house.close();
});
