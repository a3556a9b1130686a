import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
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
  [360, "light"],
  [390, "dark"],
  [768, "light"],
  [1024, "dark"],
  [1280, "light"],
  [1440, "dark"],
] as const;

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
  "at %i px, %s, the page does not scroll sideways, and nothing shifts after the first paint (promise 5)",
  async (width, colorScheme) => {
    const reader = await visit(house, { viewport: { width, height: 900 }, colorScheme });
    const shifts = await watchShift(reader.page);
    await reader.page.goto(house.address);
    await settled(reader.page);
    const sideways = await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ sideways, shifts: await shifts(), said: reader.said }).toEqual({ sideways: 0, shifts: [], said: [] });
    await reader.close();
  },
);

describe("the first screen", () => {
  test.each([
    [1440, 900, 880],
    [390, 844, 730],
  ])("at %i × %i holds the whole figure, its axis ending by y = %i", async (width, height, by) => {
    const reader = await visit(house, { viewport: { width, height } });
    await reader.page.goto(house.address);
    await settled(reader.page);
    const axis = await reader.page.evaluate(() => {
      const figure = [...document.querySelectorAll("figure")].find((one) =>
        one.textContent.includes("Independent of transfusion"),
      );
      const labels = [...(figure?.querySelectorAll("svg text") ?? [])].filter((text) => text.textContent === "365");
      return labels.map((label) => Math.ceil(label.getBoundingClientRect().bottom));
    });
    expect(axis).toHaveLength(1);
    expect(axis[0]).toBeLessThanOrEqual(by);
    expect(await reader.page.evaluate(() => scrollY)).toBe(0);
    await reader.close();
  });
});
