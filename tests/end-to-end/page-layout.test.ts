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

const widths = [360, 390, 768, 1024, 1280, 1440];
const schemes = ["light", "dark"] as const;

/** Adds up what has moved since the first paint without the reader's doing. */
async function watchShift(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(globalThis, "layoutShifts", shifts);
    const moved = (source: unknown): string => {
      if (typeof source !== "object" || source === null) return "?";
      const node: unknown = Reflect.get(source, "node");
      const from: unknown = Reflect.get(source, "previousRect");
      const to: unknown = Reflect.get(source, "currentRect");
      const name = node instanceof Element ? node.outerHTML : node instanceof Node ? node.textContent : "?";
      return `${name?.slice(0, 60) ?? "?"} ${JSON.stringify([from, to])}`;
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown = Reflect.get(entry, "sources");
        const all = Array.isArray(sources) ? sources.map((source: unknown) => moved(source)).join(", ") : "";
        shifts.push(`${String(Reflect.get(entry, "value"))}: ${all}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return async () => page.evaluate((): readonly string[] => Reflect.get(globalThis, "layoutShifts"));
}

describe.each(schemes)("%s (promise 5)", (colorScheme) => {
  test.each(widths)(
    "at %i px the page does not scroll sideways, and nothing shifts after the first paint",
    async (width) => {
      const reader = await visit(house, { viewport: { width, height: 900 }, colorScheme });
      const shifts = await watchShift(reader.page);
      await reader.page.goto(house.address);
      await settled(reader.page);
      const sideways = await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ sideways, shifts: await shifts(), said: reader.said }).toEqual({ sideways: 0, shifts: [], said: [] });
      await reader.close();
    },
  );
});

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
