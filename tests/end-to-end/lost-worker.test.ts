import { afterAll, beforeAll, expect, test } from "vitest";
import { typedSetting } from "./controls.ts";
import { endBeforeAnswer } from "./page-workers.ts";
import { openHouse, settled, visit, type House } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

/** The fingerprint of a run of 3,000 patients, in which one simulate worker ends itself before it has answered or not. */
async function fingerprintOf3000(endOne: boolean): Promise<string> {
  const reader = await visit(house);
  await reader.page.goto(house.address);
  const { fingerprint } = await settled(reader.page);
  if (endOne) await endBeforeAnswer(reader.page);
  const successor = endOne ? reader.page.waitForEvent("worker") : null;
  const patients = typedSetting(reader.page, "Patients");
  await patients.fill("3000");
  await patients.press("Enter");
  await successor;
  const after = await settled(reader.page, fingerprint);
  expect(after.done).toBe(3000);
  expect(reader.said).toEqual([]);
  await reader.close();
  return after.fingerprint;
}

test("a simulate worker that dies in the middle of a run is replaced, and the numbers are the same (promise 7)", async () => {
  expect(await fingerprintOf3000(true)).toBe(await fingerprintOf3000(false));
});
