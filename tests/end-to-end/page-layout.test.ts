import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright";
import { facesFirst } from "./faces-first.ts";
import { fitsAcross } from "./page-frames.ts";
import { openHouse, settled, visit, type House } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

/** Each theme at wide, middle and narrow: what is laid out does not depend on the theme. */
const looks = [
  [360, 740, "light"],
  [390, 844, "dark"],
  [768, 900, "light"],
  [1024, 900, "dark"],
  [1280, 900, "light"],
  [1440, 900, "dark"],
] as const;

/** By which height the axis of the figure must have ended, at widths for which the design says so. */
const axisBy: ReadonlyMap<number, number> = new Map([
  [390, 730],
  [1440, 880],
]);

/** Where the axis of the first figure ends: of every label of its last day, the lower edge. */
async function axisEnds(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const figure = [...document.querySelectorAll("figure")].find((one) =>
      one.textContent.includes("Independent of transfusion"),
    );
    const labels = [...(figure?.querySelectorAll("svg text") ?? [])].filter((text) => text.textContent === "365");
    return labels.map((label) => Math.ceil(label.getBoundingClientRect().bottom));
  });
}

/** Lists what has moved since the first paint without the reader's doing; a number that changes in its place has not. */
async function watchShift(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(globalThis, "layoutShifts", shifts);
    const moved = (source: unknown): readonly string[] => {
      if (typeof source !== "object" || source === null) return ["?"];
      const [from, to] = ["previousRect", "currentRect"].map((rect) => JSON.stringify(Reflect.get(source, rect)));
      if (from === to) return [];
      const node: unknown = Reflect.get(source, "node");
      const name = node instanceof Element ? node.outerHTML : node instanceof Node ? node.textContent : "?";
      return [`${name?.slice(0, 60) ?? "?"} from ${from ?? "?"} to ${to ?? "?"}`];
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown = Reflect.get(entry, "sources");
        shifts.push(...(Array.isArray(sources) ? sources.flatMap(moved) : ["?"]));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return async () => page.evaluate((): readonly string[] => Reflect.get(globalThis, "layoutShifts"));
}

test.each(looks)(
  "at %i × %i, %s, the page does not scroll sideways, nothing shifts after the first paint, and at 390 and 1440 px the first screen holds the whole figure in either theme (promise 5)",
  async (width, height, colorScheme) => {
    const reader = await visit(house, { viewport: { width, height }, colorScheme });
    const { page } = reader;
    const shifts = await watchShift(page);
    await facesFirst(page);
    await page.goto(house.address);
    await settled(page);
    await fitsAcross(page);
    expect({ shifts: await shifts(), said: reader.said }).toEqual({ shifts: [], said: [] });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const by = axisBy.get(width);
    for (const theme of by === undefined ? [] : (["light", "dark"] as const)) {
      await page.emulateMedia({ colorScheme: theme });
      await expect.poll(async () => axisEnds(page)).toHaveLength(1);
      await expect.poll(async () => (await axisEnds(page))[0]).toBeLessThanOrEqual(by ?? 0);
    }
    await reader.close();
  },
);
