import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { typedSetting } from "./controls.ts";
import { openHouse, settled, visit, type House, type Visit } from "./visit.ts";

let house: House;
let reader: Visit;
beforeAll(async () => {
  house = await openHouse();
  reader = await visit(house);
  await reader.page.goto(house.address);
  await settled(reader.page);
  // The last control to come.
  await reader.page.getByRole("button", { name: "Save as JSON" }).waitFor();
});
afterAll(async () => {
  await reader.close();
  await house.close();
});

interface Stop {
  readonly name: string;
  readonly outlined: boolean;
}

/** Marks every control a reader could use with a mouse; a group of radio buttons is one stop. */
async function markControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const usable = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary, [tabindex='0'], [role='button'], [role='slider'], [role='switch']",
      ),
    ].filter((element) => element.checkVisibility() && !element.matches(":disabled, [type='hidden'], [tabindex='-1']"));
    const groups = new Map<string, string>();
    let count = 0;
    for (const element of usable) {
      const group = element instanceof HTMLInputElement && element.type === "radio" ? element.name : "";
      const stop = groups.get(group) ?? String(count);
      if (group === "" || !groups.has(group)) count += 1;
      if (group !== "") groups.set(group, stop);
      element.dataset["stop"] = stop;
    }
    return count;
  });
}

/** Presses Tab until the focus leaves the page, and says where it stopped. */
async function tabThrough(page: Page, most: number): Promise<ReadonlyMap<string, Stop>> {
  const stops = new Map<string, Stop>();
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const seen = element.matches(":focus-visible") ? element : null;
      const style = getComputedStyle(seen?.closest("label, :focus-visible") ?? element);
      const own = getComputedStyle(element);
      const outlined = [style, own].some(
        (one) => one.outlineStyle !== "none" && Number.parseFloat(one.outlineWidth) >= 2,
      );
      return { key: element.dataset["stop"] ?? "", name: element.outerHTML.slice(0, 120), outlined };
    });
    if (stop === null) break;
    stops.set(stop.key, { name: stop.name, outlined: stop.outlined });
  }
  return stops;
}

describe("with the keyboard alone (promise 5)", () => {
  test("Tab reaches every control, and each shows that it has the focus", async () => {
    const controls = await markControls(reader.page);
    expect(controls).toBeGreaterThan(8);
    const stops = await tabThrough(reader.page, controls * 2);
    const missed = Array.from({ length: controls }, (_, stop) => String(stop)).filter((stop) => !stops.has(stop));
    const names = await Promise.all(
      missed.map(async (stop) =>
        reader.page
          .locator(`[data-stop="${stop}"]`)
          .first()
          .evaluate((element) => element.outerHTML.slice(0, 120)),
      ),
    );
    expect(names).toEqual([]);
    expect([...stops.values()].filter((stop) => !stop.outlined)).toEqual([]);
  });

  test("a choice and a number are changed, and the run follows each time", async () => {
    const { page } = reader;
    const first = (await settled(page)).fingerprint;
    const chosen = page.getByRole("radio", { checked: true }).first();
    await chosen.focus();
    await page.keyboard.press("ArrowLeft");
    const second = (await settled(page, first)).fingerprint;
    const patients = typedSetting(page, "Patients");
    await patients.focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("200");
    await page.keyboard.press("Enter");
    const third = await settled(page, second);
    expect(third.done).toBe(200);
    expect(new Set([first, second, third.fingerprint]).size).toBe(3);
  });
});
