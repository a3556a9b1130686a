import { afterAll, beforeAll, expect, test } from "vitest";
import { type MadeCell, workbookBytes } from "../tables/workbook-bytes.ts";
import { confirm, inspect, say, visitDesk } from "./own-desk.ts";
import { type House, openHouse, settled } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

test("a workbook of 20,000 rows opens under the content policy, and no thread is started to unpack it", async () => {
  const reader = await visitDesk(house);
  await settled(reader.page);
  const scripts = new Set(reader.page.workers().map((worker) => worker.url()));
  const others: string[] = [];
  reader.page.on("worker", (worker) => {
    if (!scripts.has(worker.url())) others.push(worker.url());
  });
  const rows = Array.from({ length: 20_000 }, (_, row): MadeCell[] => [
    `w-${row}`,
    10 + (row % 300),
    row % 3 === 0 ? "died" : "independent",
    7 + (row % 20) / 10,
  ]);
  const content = await workbookBytes({ name: "Register", rows: [["id", "time", "outcome", "Hb (g/dL)"], ...rows] });
  const panel = await inspect(reader.page, { name: "register.xlsx", content });
  await expect.poll(async () => panel.innerText()).toContain("sheet Register");
  await say(panel, "Days count from", "first dose");
  const standing = await confirm(reader.page, panel);
  await expect.poll(async () => standing.innerText()).toBe("register.xlsx: 20,000 patients, days from first dose");
  // Threads of the run come and go as it needs them, of the same two scripts: the lab's and the simulation's.
  expect({ scripts: scripts.size, others }).toEqual({ scripts: 2, others: [] });
  expect({ said: reader.said, foreign: reader.foreign, failed: reader.failed }).toEqual({
    said: [],
    foreign: [],
    failed: [],
  });
  await reader.close();
});
