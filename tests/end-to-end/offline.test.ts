import { afterAll, beforeAll, expect, test } from "vitest";
import { changeAssumption, typedSetting } from "./controls.ts";
import { facesLoaded, openHouse, settled, visit, type House } from "./visit.ts";

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
