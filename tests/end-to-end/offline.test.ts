import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow } from "../architecture/source-file.ts";
import { changeAssumption, typedSetting } from "./controls.ts";
import { built, facesLoaded, openHouse, settled, visit, type House } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

test("works on when the network is cut after loading: the next run settles, and nothing is asked for (promise 4)", async () => {
  const reader = await visit(house);
  await reader.page.goto(house.address);
  const { fingerprint } = await settled(reader.page);
  await facesLoaded(reader.page);
  await reader.context.setOffline(true);
  const asked: string[] = [];
  reader.context.on("request", (request) => {
    if (!request.url().startsWith("blob:")) asked.push(request.url());
  });
  await changeAssumption(reader.page);
  const next = await settled(reader.page, fingerprint);
  expect(next.done).toBe(1000);
  await typedSetting(reader.page, "Seed").fill("φως, żółw");
  await typedSetting(reader.page, "Seed").press("Enter");
  expect((await settled(reader.page, next.fingerprint)).done).toBe(1000);
  expect({ asked, said: reader.said, failed: reader.failed }).toEqual({ asked: [], said: [], failed: [] });
  await reader.close();
});

test("is there without a host from the second visit on, can be installed, and has kept its own files and nothing else (promise 4)", async () => {
  const own = await openHouse();
  const reader = await visit(own, { serviceWorkers: "allow" });
  const { page, context } = reader;
  await page.goto(own.address);
  const { fingerprint } = await settled(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const devtools = await context.newCDPSession(page);
  expect((await devtools.send("Page.getAppManifest")).errors).toEqual([]);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
  await own.host.close();

  await page.reload();
  expect((await settled(page)).fingerprint).toBe(fingerprint);
  await facesLoaded(page);
  const second = await context.newPage();
  await second.goto(`${own.address}index.html#methods`);
  await second.getByRole("heading", { level: 1, name: "Methods" }).waitFor();
  expect({ said: reader.said, foreign: reader.foreign }).toEqual({ said: [], foreign: [] });

  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
  const files = filesBelow(built, "").map((path) => own.address + path.slice(built.length + 1));
  expect(kept.toSorted()).toEqual(files.filter((url) => !url.endsWith("/service-worker.js")).toSorted());
  expect(new Set(await page.evaluate(iconSides))).toEqual(new Set(["180x180", "192x192", "512x512"]));
  await own.close();
});

/** What the icons of the manifest measure, each of which must measure what it says. */
async function iconSides(): Promise<readonly string[]> {
  const manifest: unknown = await (await fetch("./manifest.webmanifest")).json();
  const { icons } = manifest as { readonly icons: readonly { readonly src: string; readonly sizes: string }[] };
  return Promise.all(
    icons.map(async ({ src, sizes }) => {
      const { width, height } = await createImageBitmap(await (await fetch(src)).blob());
      return `${width}x${height}` === sizes ? sizes : `${src}: ${width}x${height}`;
    }),
  );
}
