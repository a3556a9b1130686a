import { afterAll, beforeAll, expect, test } from "vitest";
import { typedSetting } from "./controls.ts";
import { openHouse, runStatus, settled, visit, type House, type Visit } from "./visit.ts";

let house: House;
let reader: Visit;
beforeAll(async () => {
  house = await openHouse();
  reader = await visit(house);
  await reader.page.goto(house.address);
  const { fingerprint } = await settled(reader.page);
  await reader.page.getByLabel("Therapy start", { exact: true }).selectOption("day");
  await settled(reader.page, fingerprint);
});
afterAll(async () => {
  await reader.close();
  await house.close();
});

test.each([
  ["Therapy start on this day after diagnosis", "9999"],
  ["Horizon", "5000"],
  ["Window", "0"],
  ["Threshold", "70"],
  ["Patients", "0"],
  ["Seed", "x".repeat(81)],
])("%s refuses %s where it stands, and the last good run stays (promise 6)", async (label, impossible) => {
  const before = await settled(reader.page);
  const control = typedSetting(reader.page, label);
  const stood = await control.inputValue();
  await control.fill(impossible);
  await control.press("Enter");
  await expect.poll(async () => control.getAttribute("aria-invalid")).toBe("true");
  const complaint =
    (await control.getAttribute("aria-describedby")) ?? (await control.getAttribute("aria-errormessage")) ?? "";
  const places = complaint
    .split(" ")
    .map((id) => `#${id}`)
    .join(", ");
  await expect
    .poll(async () => (await reader.page.locator(places).allInnerTexts()).join(" "))
    .toMatch(/\d+.*(–|to|and).*\d+|at most \d+/u);
  expect(await runStatus(reader.page)).toEqual(before);
  await control.fill(stood);
  await control.press("Enter");
  await expect.poll(async () => control.getAttribute("aria-invalid")).not.toBe("true");
  expect(reader.said).toEqual([]);
});
