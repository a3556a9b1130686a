import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { methodsShown } from "./methods-shown.ts";
import { fitsAcross } from "./page-frames.ts";
import { facesLoaded, openHouse, settled, visit, type House, type Visit } from "./visit.ts";

let house: House;
let reader: Visit;
beforeAll(async () => {
  house = await openHouse();
  reader = await visit(house);
  await reader.page.goto(house.address);
  await settled(reader.page);
  await facesLoaded(reader.page);
});
afterAll(async () => {
  await reader.close();
  await house.close();
});

describe("the definition of a term", () => {
  test("comes by pointing and by focus, can be pointed at, goes with Escape, and moves nothing", async () => {
    const { page } = reader;
    const tip = page.getByRole("tooltip");
    const term = page.getByRole("button", { name: "pure red cell aplasia", exact: true }).first();
    const place = async (): Promise<unknown> => page.getByRole("figure", { name: /^Independent/u }).boundingBox();
    const before = await place();

    await term.hover();
    await tip.waitFor();
    await expect.poll(async () => tip.innerText()).toContain("the marrow makes next to no red cells");
    await expect.poll(async () => term.getAttribute("aria-describedby")).toBe(await tip.getAttribute("id"));
    expect(await place()).toEqual(before);
    await tip.hover();
    await page.waitForTimeout(400);
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "hidden" });
    await expect.poll(async () => term.getAttribute("aria-describedby")).toBeNull();

    await page.mouse.move(5, 500);
    await term.focus();
    await tip.waitFor();
    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    await tip.waitFor();
    await page.keyboard.press("Tab");
    await expect.poll(async () => tip.innerText()).not.toContain("next to no red cells");

    await term.hover();
    await page.mouse.move(5, 500);
    await tip.waitFor({ state: "hidden" });
    expect(reader.said).toEqual([]);
  });

  test("comes by a tap at 360 px, inside the window, and goes by another", async () => {
    const phone = await visit(house, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const { page } = phone;
    await page.goto(house.address);
    await settled(page);
    await facesLoaded(page);
    const tip = page.getByRole("tooltip");
    const terms = page.locator(".term");
    for (const index of [0, 1, 2]) {
      await terms.nth(index).tap();
      await tip.waitFor();
      const inside = async (): Promise<boolean> => {
        const { x, width } = (await tip.boundingBox()) ?? { x: -1, width: 0 };
        return x >= 0 && x + width <= 360;
      };
      await expect.poll(inside).toBe(true);
      await fitsAcross(page);
      await terms.nth(index).tap();
      await tip.waitFor({ state: "hidden" });
    }
    await terms.nth(0).tap();
    await tip.waitFor();
    await page.getByRole("heading", { level: 1 }).tap();
    await tip.waitFor({ state: "hidden" });
    await phone.close();
  });

  test("is marked once a section, never in headings, links or code", async () => {
    const { page } = reader;
    await page.goto(`${house.address}#methods`);
    await methodsShown(page);
    expect(await page.locator(".term").count()).toBeGreaterThan(80);
    expect(await page.locator(":is(h1, h2, h3, h4, a, code, pre) .term").count()).toBe(0);
    const sections = await page
      .locator(".methods-section")
      .evaluateAll((all) =>
        all.map((section) =>
          [...section.querySelectorAll(".prose .term")].map((term) => term.textContent.toLowerCase()),
        ),
      );
    for (const words of sections) expect(new Set(words).size).toBe(words.length);
  });
});
