import { afterAll, beforeAll, expect, test } from "vitest";
import { typedSetting } from "./controls.ts";
import { openHouse, settled, visit, type House } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

/** The fingerprint of a run of 3,000 patients, with one simulate worker ended in the middle of it or not. */
async function fingerprintOf3000(endOne: boolean): Promise<string> {
  const reader = await visit(house);
  await reader.page.goto(house.address);
  const { fingerprint } = await settled(reader.page);
  const patients = typedSetting(reader.page, "Patients");
  await patients.fill("3000");
  await patients.press("Enter");
  if (endOne) {
    await reader.page.locator(`#run-status[data-state="running"]`).waitFor({ state: "attached" });
    const successor = reader.page.waitForEvent("worker");
    await reader.page
      .workers()
      .at(-1)
      ?.evaluate(() => {
        close();
      });
    await successor;
  }
  const after = await settled(reader.page, fingerprint);
  expect(after.done).toBe(3000);
  expect(reader.said).toEqual([]);
  await reader.close();
  return after.fingerprint;
}

test("a simulate worker that dies in the middle of a run is replaced, and the numbers are the same (promise 7)", async () => {
  expect(await fingerprintOf3000(true)).toBe(await fingerprintOf3000(false));
});
