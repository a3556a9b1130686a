import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readBib } from "../ui/methods/bib-grammar.ts";
import { axeFaults } from "./axe-faults.ts";
import { methodsShown } from "./methods-shown.ts";
import { resize } from "./page-frames.ts";
import { facesLoaded, openHouse, runStatus, settled, visit, type House, type Visit } from "./visit.ts";

let house: House;
let reader: Visit;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});
afterEach(() => {
  expect({ said: reader.said, foreign: reader.foreign }).toEqual({ said: [], foreign: [] });
});

/** Opens an address once for the tests beside this: they go on from where the one before has left the page. */
function opensAt(hash: string, options: Parameters<typeof visit>[1], script = ""): void {
  beforeAll(async () => {
    reader = await visit(house, options);
    ({ page } = reader);
    await page.addInitScript(script);
    await page.goto(`${house.address}${hash}`);
    await settled(page);
    await facesLoaded(page);
  });
  afterAll(async () => {
    await reader.close();
  });
}

async function toMethods(): Promise<void> {
  await page.goto(`${house.address}#methods`);
  await methodsShown(page);
}

async function toNotebook(): Promise<void> {
  await page.getByRole("link", { name: "Back to the notebook" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Three cord-blood regimens" }).waitFor();
}

/** Brings the definition of the first term into sight. */
async function defineFirst(): Promise<void> {
  await page.locator(".methods .term").first().focus();
  await page.getByRole("tooltip").waitFor();
}

describe("the methods, from the notebook at 1440 px, light", () => {
  opensAt("", { colorScheme: "light", permissions: ["clipboard-read", "clipboard-write"] });

  test("there and back the notebook keeps its answer, its figures and its place; nothing is run again", async () => {
    const before = await settled(page);
    await page.evaluate(() => {
      const figure = document.querySelector("figure svg");
      if (figure !== null) Reflect.set(figure, "kept", true);
      const status = document.querySelector<HTMLElement>("#run-status");
      if (status === null) throw new Error("no run status");
      const note = (): void => void (document.body.dataset["seen"] += ` ${status.dataset["state"] ?? ""}`);
      new MutationObserver(note).observe(status, { attributeFilter: ["data-state", "data-done", "data-fingerprint"] });
      window.scrollTo(0, 1500);
    });
    await page.waitForFunction(() => scrollY === 1500);

    // By the mouse itself: a locator would first scroll to the link, which is in sight.
    const link = await page.getByRole("link", { name: "Methods", exact: true }).boundingBox();
    await page.mouse.click((link?.x ?? 0) + 5, (link?.y ?? 0) + 10);
    await methodsShown(page);
    await expect.poll(async () => page.title()).toBe("Methods · Erythron");
    await expect.poll(async () => page.evaluate(() => scrollY)).toBe(0);
    await expect
      .poll(async () => page.getByRole("link", { name: "Methods", exact: true }).getAttribute("aria-current"))
      .toBe("page");
    await expect.poll(async () => page.getByRole("figure", { name: /^Independent/u }).count()).toBe(0);

    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Three cord-blood regimens" }).waitFor();
    await page.waitForFunction(() => scrollY === 1500);
    await expect.poll(async () => page.title()).toBe("Three cord-blood regimens, three patients · Erythron");

    await page.goForward();
    await methodsShown(page);
    await page.evaluate(() => window.scrollTo(0, 4000));
    await page.waitForFunction(() => scrollY === 4000);
    await page.getByRole("link", { name: "Back to the notebook" }).last().press("Enter");
    await page.waitForFunction(() => scrollY === 1500);

    const kept = await page.evaluate(() => {
      const figure = document.querySelector("figure svg");
      return { figure: figure !== null && Reflect.get(figure, "kept") === true, seen: document.body.dataset["seen"] };
    });
    expect(kept).toEqual({ figure: true, seen: undefined });
    expect(await runStatus(page)).toEqual(before);
  });

  test("with the keyboard: Enter opens them, the title has the focus, and Back returns it to the link", async () => {
    const link = page.getByRole("link", { name: "Methods", exact: true });
    await link.focus();
    await page.keyboard.press("Enter");
    await methodsShown(page);
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await page.keyboard.press("Tab");
    await expect.poll(async () => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("button");
    await page.goBack();
    await page.waitForFunction(() => document.activeElement?.textContent === "Methods");
  });

  test("the equations are MathML, have a size, and say their symbols with the table's values", async () => {
    await toMethods();
    for (const again of [false, true]) {
      if (again) {
        await toNotebook();
        await page.getByRole("link", { name: "Methods", exact: true }).click();
        await methodsShown(page);
      }
      const maths = await page.locator(".equation-lines math").evaluateAll((all) =>
        all.map((one) => {
          const parts = [one, ...one.querySelectorAll("*")];
          const { width, height } = one.getBoundingClientRect();
          const empty = [...one.querySelectorAll("mi, mn, mo, mfrac")].filter((part) => {
            const box = part.getBoundingClientRect();
            return box.width === 0 || box.height === 0;
          });
          return {
            namespaces: [...new Set(parts.map(({ namespaceURI }) => namespaceURI))],
            large: width > 50 && height > 20,
            empty: empty.length,
          };
        }),
      );
      expect(maths).toHaveLength(11);
      for (const one of maths) {
        expect(one).toEqual({ namespaces: ["http://www.w3.org/1998/Math/MathML"], large: true, empty: 0 });
      }
    }
    const symbols = page.locator(".equation-symbols").first();
    await expect.poll(async () => symbols.innerText()).toContain("mean red-cell lifespan: 116.7\u00a0d");
  });

  test("their text and their bibliography name the run in sight, can be copied, and are saved as they stand", async () => {
    await toMethods();
    await toNotebook();
    const { fingerprint } = await settled(page);
    await page.getByRole("link", { name: "Methods", exact: true }).click();
    await methodsShown(page);
    const region = page.getByRole("region", { name: "methods text" });
    await expect.poll(async () => region.innerText()).toContain(`The fingerprint of the result is ${fingerprint}.`);
    const shown = await region.innerText();
    expect(shown).toContain("seed amber-finch-twelve (686964198)");
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect(shown).toContain(`Erythron ${version} (model prca@1, data `);
    await page.getByRole("button", { name: "Copy methods text" }).click();
    await page.getByText("Copied.").waitFor();
    const copied = await page.evaluate(async () => navigator.clipboard.readText());
    expect(copied.replaceAll(/\s+/gu, " ").trim()).toBe(shown.replaceAll(/\s+/gu, " ").trim());

    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as erythron-references.bib" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("erythron-references.bib");
    const entries = readBib(readFileSync(await saved.path(), "utf8"));
    expect(entries.length).toBeGreaterThan(70);
  });

  test("axe finds nothing at 1440 px, light, with a definition in sight (promise 5)", async () => {
    await toMethods();
    await defineFirst();
    expect(await axeFaults(reader)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("tooltip").waitFor({ state: "hidden" });
  });

  test("on paper the methods stand alone: no notebook, no links of the bar, no dotted lines, no definitions", async () => {
    await toMethods();
    await defineFirst();
    await page.emulateMedia({ media: "print" });
    await page.getByRole("tooltip").waitFor({ state: "hidden" });
    await page.getByRole("link", { name: "Methods", exact: true }).waitFor({ state: "hidden" });
    expect(await page.locator(".page-away").evaluate((away) => getComputedStyle(away).display)).toBe("none");
    const lines = async (): Promise<readonly string[]> =>
      page
        .locator(".methods .term")
        .evaluateAll((terms) => [...new Set(terms.map((term) => getComputedStyle(term).textDecorationLine))]);
    await expect.poll(lines).toEqual(["none"]);
    await page.emulateMedia({ media: null });
  });
});

describe("the methods, at the address of a section, where the browser does not let a page copy", () => {
  opensAt("#methods/glossary", {}, "delete Navigator.prototype.clipboard");

  test("an address of a section opens there, and the outline leads on", async () => {
    await methodsShown(page);
    const glossary = page.getByRole("heading", { level: 2, name: "Glossary" });
    await page.waitForFunction(() => scrollY > 5000);
    await expect.poll(async () => (await glossary.boundingBox())?.y).toBeLessThan(120);
    await page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "Equations" }).click();
    await page.waitForFunction(() => {
      const top = document.getElementById("methods/equations")?.getBoundingClientRect().top ?? NaN;
      return top > 0 && top < 120;
    });
  });

  test("where the browser does not let a page copy, the text is selected and the reader told", async () => {
    await page.getByRole("button", { name: "Copy BibTeX of this run" }).click();
    await page.getByText("The text is selected").waitFor();
    await expect
      .poll(async () => page.evaluate(() => String(getSelection())))
      .toMatch(/^@software\{erythron-[0-9a-f]{16},/u);
  });
});

describe("the methods at 390 px, dark", () => {
  opensAt("#methods/calibration", { viewport: { width: 390, height: 900 }, colorScheme: "dark", hasTouch: true });

  test("the settings of the studies are a table that scrolls inside its own box, by keys too", async () => {
    await methodsShown(page);
    const box = page.getByRole("region", { name: "Means of the draws under other settings of the studies" });
    await expect.poll(async () => box.getByRole("row").count()).toBe(11);
    await expect.poll(async () => box.getByRole("rowheader").first().innerText()).toMatch(/^As shipped/u);
    await expect.poll(async () => box.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    await box.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    expect(await page.evaluate(() => scrollX)).toBe(0);
    // what heads a row stays in sight
    const between = async (): Promise<number> => {
      const [head, around] = await Promise.all([box.getByRole("rowheader").first().boundingBox(), box.boundingBox()]);
      return Math.abs((head?.x ?? NaN) - (around?.x ?? NaN));
    };
    await expect.poll(between).toBeLessThan(1);
  });

  test("axe finds nothing at 390 px, dark, with a definition in sight (promise 5)", async () => {
    await toMethods();
    await defineFirst();
    expect(await axeFaults(reader)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("tooltip").waitFor({ state: "hidden" });
  });

  test("at no width from 360 to 1440 px the methods scroll sideways, and fingers find the way to them (promise 5)", async () => {
    await toMethods();
    for (const summary of await page.locator(".methods-details > summary").all()) await summary.click();
    for (const width of [360, 390, 768, 1024, 1280, 1440]) {
      await resize(page, width, 900);
      const faults = async (): Promise<unknown> =>
        page.evaluate(() => ({
          width: innerWidth,
          sideways: document.documentElement.scrollWidth - innerWidth,
          beyond: [...document.querySelectorAll(".methods .article > *, .methods-section > *")]
            .filter((part) => part.getBoundingClientRect().right > innerWidth)
            .map((part) => part.outerHTML.slice(0, 80)),
        }));
      await expect.poll(faults).toEqual({ width, sideways: 0, beyond: [] });
      if (width < 768) {
        const target = async (): Promise<number> => {
          const box = await page.getByRole("link", { name: "Methods", exact: true }).boundingBox();
          return Math.min(box?.height ?? 0, box?.width ?? 0);
        };
        await expect.poll(target).toBeGreaterThanOrEqual(44);
      }
    }
  });
});
