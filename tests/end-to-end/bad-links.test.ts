import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeLink } from "../../src/share/index.ts";
import { smallNotebook } from "../notebook/small-notebook.ts";
import { axeFaults } from "./axe-faults.ts";
import { fitsAcross, resize } from "./page-frames.ts";
import { type House, openHouse, visit } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

const whole = encodeLink(smallNotebook);
const other = whole.at(20) === "A" ? "B" : "A";

const bad: readonly (readonly [link: string, said: RegExp])[] = [
  [whole.slice(0, -7), /Step 2 of 5: decoding: cut off/u],
  [`${whole.slice(0, 20)}${other}${whole.slice(21)}`, /Step 2 of 5: decoding: damaged/u],
  [whole.replace("e1.", "e2."), /Step 1 of 5: recognising: unknown version: e2\. Made by a newer Erythron/u],
  [whole.replace("e1.1.", "e1.77."), /Step 1 of 5: recognising: unknown dictionary: "77"/u],
  ["e1", /Step 1 of 5: recognising: no link of a notebook/u],
  ["e1.1.", /Step 2 of 5: decoding: cut off/u],
];

test("a link that cannot be opened says at which step, and leads to nothing else until the reader says so (promise 14)", async () => {
  const reader = await visit(house);
  const { page } = reader;
  for (const [link, said] of bad) {
    await page.goto(`${house.address}#${link}`);
    await page.getByRole("alert").filter({ hasText: said }).waitFor();
    await expect
      .poll(async () => page.getByRole("heading", { level: 1 }).innerText())
      .toBe("This link cannot be opened");
    expect(await page.locator("#run-status").count()).toBe(0);
  }
  expect(await axeFaults(reader)).toEqual([]);
  await resize(page, 360, 780);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axeFaults(reader)).toEqual([]);
  await fitsAcross(page);

  await page
    .getByLabel("Paste the link again")
    .fill(`see <${house.address}#${whole.slice(0, 30)}\n${whole.slice(30)}>`);
  await page.getByRole("button", { name: "Open the pasted link" }).click();
  await page.getByText("Nothing of it has run.").waitFor();
  await resize(page, 1440, 900);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await axeFaults(reader)).toEqual([]);

  await page.goto(`${house.address}#e1`);
  await page.getByRole("button", { name: "Open the default notebook" }).click();
  await page.locator("#run-status").waitFor({ state: "attached" });
  expect([reader.said, reader.foreign]).toEqual([[], []]);
  await reader.close();
});
