import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { type Elsewhere, openElsewhere } from "./elsewhere.ts";
import { confirm, emptyDesk, firstRows, inspect, keptLine, say, visitDesk, wardCsv } from "./own-desk.ts";
import { inWorkers } from "./page-workers.ts";
import { facesLoaded, type House, openHouse, settled, type Visit } from "./visit.ts";
import { wayOut, waysOut } from "./ways-out.ts";

let house: House;
let elsewhere: Elsewhere;
let reader: Visit;
beforeAll(async () => {
  [house, elsewhere] = await Promise.all([openHouse(), openElsewhere()]);
});
afterAll(async () => {
  await house.close();
  await elsewhere.close();
});

async function openWard(page: Page): Promise<void> {
  const panel = await inspect(page, { name: "ward.csv", content: wardCsv(12) });
  await say(panel, "Days count from", "first dose");
  await confirm(page, panel);
}

/** Everything a page can leave behind in its browser. */
async function leftBehind(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
}
const nothing = { databases: [], local: {}, session: {}, caches: [], cookies: "" };

/** Opens the page in a browser that keeps nothing, for the tests beside this. */
function opensDesk(): void {
  beforeAll(async () => {
    reader = await visitDesk(house);
  });
  afterAll(async () => {
    await reader.close();
  });
}

describe("nothing leaves the machine (promise 1)", () => {
  opensDesk();

  test("opening, keeping and showing a reader's cases asks nothing of another origin, and with the rows open all ways out are shut", async () => {
    const { page } = reader;
    await settled(page);
    await facesLoaded(page);
    const asked: string[] = [];
    reader.context.on("request", (request) => asked.push(request.url()));
    const content = `${wardCsv(12)}"=HYPERLINK(""${elsewhere.origin}/formula"")",watch,3,died\n<img src=${elsewhere.origin}/image>,watch,4,died\n`;
    const panel = await inspect(page, { name: "ward.csv", content });
    await say(panel, "Days count from", "first dose");
    await confirm(page, panel);
    await page.getByRole("button", { name: "Keep in this browser" }).click();
    await keptLine(page).waitFor();
    for (const way of waysOut) {
      const attempt = wayOut(way, elsewhere.origin);
      const said = [...(await inWorkers(page, attempt)), await page.evaluate(attempt)];
      expect(said.length).toBeGreaterThan(1);
      expect(said).toEqual(said.map(() => expect.stringMatching(/^stopped: /u)));
    }
    expect(elsewhere.takeArrivals()).toEqual([]);
    const own = (url: string): boolean =>
      !url.startsWith(elsewhere.origin) && !url.startsWith(elsewhere.origin.replace("http", "ws"));
    expect(reader.foreign.filter(own)).toEqual([]);
    expect(asked.filter((url) => own(url) && !url.startsWith("blob:"))).toEqual([]);
    expect(page.url()).toBe(house.address);
  });
});

describe("what is kept", () => {
  opensDesk();
  beforeEach(async () => {
    await emptyDesk(reader.page);
  });

  test("is nothing unless asked: closing and reloading leave no trace", async () => {
    const { page } = reader;
    expect(await leftBehind(page)).toEqual(nothing);
    await openWard(page);
    expect(await leftBehind(page)).toEqual(nothing);
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("heading", { name: "No cases of your own are open" }).waitFor();
    await page.reload();
    await settled(page);
    await expect.poll(async () => keptLine(page).innerText()).toBe("Nothing is kept in this browser.");
    expect(await leftBehind(page)).toEqual(nothing);
  });

  test("survives a reload, is attached only when asked, and is gone after one button", async () => {
    const { page } = reader;
    await openWard(page);
    const before = await firstRows(page);
    await page.getByRole("button", { name: "Keep in this browser" }).click();
    await keptLine(page).waitFor();
    expect(await leftBehind(page)).not.toEqual(nothing);
    await page.reload();
    await settled(page);
    await expect
      .poll(async () => keptLine(page).innerText())
      .toBe("Kept in this browser: ward.csv, 12 patients. Not open.");
    await page.getByRole("heading", { name: "No cases of your own are open" }).waitFor();
    await page.getByRole("button", { name: "Use them" }).click();
    await page.getByRole("heading", { name: "ward.csv: 12 patients, days from first dose" }).waitFor();
    await expect.poll(async () => firstRows(page)).toEqual(before);
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("button", { name: "Use them" }).click();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByText("Deleted: nothing of your cases is left in this browser.").waitFor();
    await expect.poll(async () => leftBehind(page)).toEqual(nothing);
    await page.reload();
    await settled(page);
    await expect.poll(async () => keptLine(page).innerText()).toBe("Nothing is kept in this browser.");
    await expect.poll(async () => leftBehind(page)).toEqual(nothing);
  });

  test("is deleted without being opened (promise 12)", async () => {
    const { page } = reader;
    await openWard(page);
    await page.getByRole("button", { name: "Keep in this browser" }).click();
    await keptLine(page).waitFor();
    await page.reload();
    await settled(page);
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("Deleted: nothing of your cases is left in this browser.").waitFor();
    await expect.poll(async () => leftBehind(page)).toEqual(nothing);
    expect(reader.said).toEqual([]);
  });

  test("stays what was open until other cases open", async () => {
    const { page } = reader;
    await openWard(page);
    const panel = await inspect(page, { name: "other.csv", content: wardCsv(10) });
    await expect
      .poll(async () => page.getByRole("heading", { name: "ward.csv: 12 patients, days from first dose" }).count())
      .toBe(1);
    await panel.getByRole("button", { name: "Cancel" }).click();
    expect(await page.getByRole("heading", { name: "ward.csv: 12 patients, days from first dose" }).count()).toBe(1);
    const again = await inspect(page, { name: "other.csv", content: wardCsv(10) });
    await say(again, "Days count from", "diagnosis");
    await again.getByRole("button", { name: "Open 10 rows" }).click();
    await page.getByRole("heading", { name: "other.csv: 10 patients, days from diagnosis" }).waitFor();
  });
});
