import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, settled, visit, type House, type Visit } from "./visit.ts";

const notebook = "notebooks/three-cord-blood-regimens.md";

let house: House;
let reader: Visit;

beforeAll(async () => {
  house = await openHouse();
  reader = await visit(house);
  await reader.page.goto(house.address);
  await settled(reader.page);
});
afterAll(async () => {
  await reader.close();
  await house.close();
});

/** The course the page saves of a patient, as its file says it. */
async function saved(number: number): Promise<string> {
  const setting = reader.page.getByRole("textbox", { name: "Patient", exact: true });
  await setting.scrollIntoViewIfNeeded();
  await setting.fill(String(number));
  await setting.press("Enter");
  const who = number.toLocaleString("en");
  await reader.page.locator(".patient-foot .figure-stamp", { hasText: new RegExp(`, patient ${who}$`, "u") }).waitFor();
  const save = reader.page.getByRole("button", { name: "Save as JSON" });
  const [download] = await Promise.all([reader.page.waitForEvent("download"), save.click()]);
  expect(download.suggestedFilename()).toBe(`patient-${number}.json`);
  return readFile(await download.path(), "utf8");
}

async function printed(number: number): Promise<string> {
  const command = ["run", "--silent", "erythron", "--", "patient", notebook, "--number", String(number)];
  const { stdout, stderr } = await promisify(execFile)("npm", command, { maxBuffer: 64_000_000 });
  expect(stderr).toBe("");
  return stdout;
}

test.each([1, 12, 137, 1000])(
  "patient %i lives the same days in the page's worker and on the command line, to the bit (promise 2)",
  async (number) => {
    const course = await printed(number);
    expect(JSON.parse(course)).toHaveProperty("slot", number - 1);
    expect(await saved(number)).toBe(course);
    expect([...reader.said, ...reader.foreign, ...reader.failed]).toEqual([]);
  },
);
