import axe from "axe-core/axe.min.js?raw";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { confirm, emptyDesk, inspect, mappingPanel, say, visitDesk } from "./own-desk.ts";
import { fitsAcross, resize } from "./page-frames.ts";
import { type House, openHouse, type Visit } from "./visit.ts";

let house: House;
let reader: Visit;
beforeAll(async () => {
  house = await openHouse();
  reader = await visitDesk(house);
});
afterAll(async () => {
  await reader.close();
  await house.close();
});
beforeEach(async () => {
  await emptyDesk(reader.page);
});

/** A file with something of everything: a name, a unit to ask for, words without a meaning, rows to refuse, a small group. */
const content = [
  "id,Name,group,time,outcome,haemoglobin",
  ...Array.from({ length: 9 }, (_, row) => `w-${row},Anna Meier,watch,${row + 5},independent,7.${row}`),
  ...Array.from({ length: 30 }, (_, row) => `v-${row},Bernd Vogt,cord,two weeks,perhaps,8`),
  "s-1,Clara Kurz,small,8,died,6",
  "",
].join("\n");
const file = { name: "ward.csv", content };

/** What axe finds in this part of the page. */
async function violations({ page, context }: Visit): Promise<unknown> {
  const session = await context.newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run(".own").then(({ passes, violations }) => JSON.stringify(
      passes.length < 15 ? "too little was looked at" : violations.map(({ id, impact, nodes }) => [impact, id, nodes.map(({ html }) => html.slice(0, 160))])))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value));
}

test.each([
  [360, "light"],
  [390, "dark"],
  [1440, "light"],
] as const)(
  "axe finds nothing at %i px, %s, and nothing scrolls sideways, with the panel open, its messages, and the report (promise 5)",
  async (width, colorScheme) => {
    const { page } = reader;
    await resize(page, width, 900);
    await page.emulateMedia({ colorScheme });
    const panel = await inspect(page, file);
    await fitsAcross(page);
    expect(await violations(reader)).toEqual([]);
    await panel.getByRole("button", { name: /^Open \d+ rows$/u }).click();
    await expect.poll(async () => panel.innerText()).toContain("Say what the days count from.");
    await fitsAcross(page);
    expect(await violations(reader)).toEqual([]);
    await panel.getByLabel("perhaps", { exact: true }).selectOption("independent");
    await say(panel, "Days count from", "first dose");
    await say(panel, "Unit of haemoglobin", "g/dL");
    await confirm(page, panel);
    await fitsAcross(page);
    expect(await violations(reader)).toEqual([]);
    expect(reader.said).toEqual([]);
  },
);

describe("a file that is dropped", () => {
  test("anywhere on the page is asked about, after a hint, and never leads away", async () => {
    const { page } = reader;
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "dropped.csv"));
      const event = (type: string): DragEvent => new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
      Reflect.set(globalThis, "dropped", event("drop"));
      document.querySelector("h1")?.dispatchEvent(event("dragenter"));
      document.querySelector("h1")?.dispatchEvent(event("dragover"));
    }, content);
    await page.getByText("Drop the file to read it in this browser").waitFor();
    const taken = await page.evaluate(() => {
      const drop: unknown = Reflect.get(globalThis, "dropped");
      if (drop instanceof Event) document.querySelector("h1")?.dispatchEvent(drop);
      return drop instanceof Event && drop.defaultPrevented;
    });
    expect(taken).toBe(true);
    await mappingPanel(page, "dropped.csv").waitFor();
    await expect.poll(async () => page.getByText("Drop the file to read it in this browser").count()).toBe(0);
    expect(page.url()).toBe(house.address);
  });
});

/** Presses a key until the control in hand has that name; how often it took. */
async function pressTo(page: Page, key: string, name: string): Promise<number> {
  for (let press = 0; press < 150; press += 1) {
    const inHand = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return element?.getAttribute("aria-label") ?? label ?? element?.textContent;
    });
    if (inHand === name) return press;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name}`);
}

describe("with the keyboard alone (promise 5)", () => {
  test("a file is opened, the focus going where the work is, and given back on Cancel", async () => {
    const { page } = reader;
    // Listening from the start: a picker that opens just as a test begins to wait for it would be missed.
    page.on("filechooser", async (picker) =>
      picker.setFiles({ name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.content) }),
    );
    await page.getByRole("heading", { name: "Your own cases" }).click();
    await pressTo(page, "Tab", "Open a file");
    await page.keyboard.press("Enter");
    await mappingPanel(page, file.name).waitFor();
    const inHand = async (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
    await expect.poll(inHand).toBe("How is ward.csv to be read?");
    await pressTo(page, "Tab", "Cancel");
    await page.keyboard.press("Enter");
    await expect.poll(inHand).toBe("Open a file");

    await page.keyboard.press("Enter");
    await expect.poll(inHand).toBe("How is ward.csv to be read?");
    await pressTo(page, "Tab", "Open 40 rows");
    await page.keyboard.press("Enter");
    await expect
      .poll(async () => page.evaluate(() => document.activeElement?.getAttribute("aria-invalid")))
      .toBe("true");
    // Not by its letters: the browser takes those for one word only while they come fast.
    const means = async (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLSelectElement ? (activeElement.selectedOptions[0]?.text ?? "") : "";
      });
    for (let press = 0; press < 20 && (await means()) !== "still dependent"; press += 1) {
      await page.keyboard.press("ArrowDown");
    }
    await expect.poll(means).toBe("still dependent");
    await pressTo(page, "Tab", "first dose");
    await page.keyboard.press("Space");
    await pressTo(page, "Tab", "g/dL");
    await page.keyboard.press("Space");
    await pressTo(page, "Tab", "Open 40 rows");
    await page.keyboard.press("Enter");
    await expect.poll(inHand).toBe("ward.csv: 9 patients and one small group, days from first dose");
  });
});
