import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { openNotebookFile } from "./short-notebook.ts";
import { openHouse, settled, visit, type House } from "./visit.ts";

const notebook = `---
title: Under draws
model: prca@1
seed: amber-finch-twelve
---

\`\`\`arms compared
- watch
- ucb-single
\`\`\`

\`\`\`simulate run
arms: compared
patients: 40
draws: 8
assume: priors
\`\`\`

\`\`\`chart
show: independence
of: run
\`\`\`

\`\`\`chart
show: independence
of: run
view: stacked
\`\`\`

\`\`\`chart
show: days
of: run
\`\`\`

\`\`\`chart
show: difference
of: run
\`\`\`

\`\`\`table
show: summary
of: run
\`\`\`
`;

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

test.each([
  [1440, "light"],
  [390, "dark"],
] as const)(
  "at %i px, %s: what nobody knows is hidden without a new run, patients are made alike by one, and axe finds nothing",
  async (width, colorScheme) => {
    const reader = await visit(house, { viewport: { width, height: 900 }, colorScheme });
    const { page } = reader;
    await page.goto(`${house.address}#notebooks`);
    await openNotebookFile(page, "drawn.md", notebook);
    const { fingerprint: varied } = await settled(page);
    const print = async () => page.locator("#run-status").getAttribute("data-fingerprint");
    const bands = page.locator(".uncertainty-band");
    await expect.poll(async () => bands.count()).toBeGreaterThan(0);
    expect(await axeFaults(reader)).toEqual([]);
    await page.getByLabel("Range of what nobody knows").first().uncheck();
    await expect.poll(async () => bands.count()).toBe(0);
    expect(await print()).toBe(varied);
    await page.getByLabel("All patients alike").first().check();
    await settled(page, varied);
    expect(await axeFaults(reader)).toEqual([]);
    expect([...reader.said, ...reader.foreign, ...reader.failed]).toEqual([]);
    await reader.close();
  },
);

test.each([
  [1440, "dark"],
  [390, "light"],
] as const)(
  "at %i px, %s: the error of the simulation is left out of status, difference and summary by one switch of many, without a new run, and axe finds nothing",
  async (width, colorScheme) => {
    const reader = await visit(house, { viewport: { width, height: 900 }, colorScheme });
    const { page } = reader;
    await page.goto(`${house.address}#notebooks`);
    await openNotebookFile(page, "drawn.md", notebook);
    const { fingerprint: print } = await settled(page);
    const status = page.locator("#run-status");
    const printed = async () =>
      Promise.all(
        [
          status,
          page.locator("figure", { has: page.locator("svg.difference-figure") }),
          page.locator("table.facts"),
        ].map(async (place) => ((await place.textContent()) ?? "").match(/\d ± \d|±\d/gu)?.length ?? 0),
      );
    await expect.poll(async () => (await printed()).every((count) => count > 0)).toBe(true);
    const error = page.getByLabel("Error of the simulation (±)");
    await expect.poll(async () => error.count()).toBeGreaterThanOrEqual(4);
    await error.last().focus();
    await page.keyboard.press("Space");
    await expect.poll(printed).toEqual([0, 0, 0]);
    for (const box of await error.all()) await expect.poll(async () => box.isChecked()).toBe(false);
    expect(await status.getAttribute("data-fingerprint")).toBe(print);
    await expect.poll(async () => page.locator(".drawn-whisker").count()).toBeGreaterThan(0);
    expect(await axeFaults(reader)).toEqual([]);
    const ranges = page.getByLabel("Range of what nobody knows");
    for (const box of await ranges.all()) await box.uncheck();
    await expect.poll(async () => page.locator(".drawn-whisker").count()).toBe(0);
    expect(await axeFaults(reader)).toEqual([]);
    await error.first().check();
    await expect.poll(async () => (await printed()).every((count) => count > 0)).toBe(true);
    expect(await status.getAttribute("data-fingerprint")).toBe(print);
    expect([...reader.said, ...reader.foreign, ...reader.failed]).toEqual([]);
    await reader.close();
  },
);
