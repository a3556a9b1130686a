import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { pictureOf } from "../../../../src/ui/saving/picture-of.ts";
import { printedFigure } from "../../../../src/ui/saving/printed-figure.ts";
import { caughtFiles } from "./caught-files.ts";
import { drawSmall, SmallFigure, table } from "./small-figure.tsx";

const caught = caughtFiles();
let place: HTMLElement;
beforeEach(async () => {
  await page.viewport(1280, 900);
  place = document.createElement("div");
  place.style.width = "960px";
  document.body.replaceChildren(place);
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
  render(<SmallFigure />, place);
  await expect.poll(() => place.querySelector("svg[role='img']")).not.toBeNull();
});
afterEach(() => {
  render(null, place);
  document.body.replaceChildren();
  delete document.documentElement.dataset["theme"];
});

const tool = (name: string) => page.getByRole("button", { name, exact: true });
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const statuses = (): readonly string[] =>
  [...place.querySelectorAll("[role='status']")].map(({ textContent }) => plain(textContent));

async function saved(name: string) {
  await expect.poll(() => caught.length).toBe(1);
  expect(caught[0]?.name).toBe(name);
  expect(statuses()).toContain(`Saved as ${name}.`);
  return caught[0]?.blob ?? new Blob();
}

describe("the quiet row", () => {
  test("is there when there are numbers, and keeps its room before", async () => {
    const row = place.querySelector(".figure-tools")?.getBoundingClientRect().height;
    render(<SmallFigure empty />, place);
    await expect.poll(() => place.querySelectorAll("button").length).toBe(0);
    expect(place.querySelector(".figure-tools")?.getBoundingClientRect().height).toBe(row);
  });

  test("has targets a pointer can hit", async () => {
    await tool("Save").click();
    for (const button of place.querySelectorAll("button")) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  test("stays inside a phone", async () => {
    render(null, place);
    await page.viewport(360, 740);
    place.style.width = "328px";
    render(<SmallFigure phone />, place);
    await tool("Save").click();
    expect(place.scrollWidth).toBeLessThanOrEqual(328);
  });
});

describe("the table", () => {
  test("opens and closes, and says what the CSV says", async () => {
    expect(tool("Table").element().getAttribute("aria-expanded")).toBe("false");
    await tool("Table").click();
    expect(tool("Table").element().getAttribute("aria-expanded")).toBe("true");
    const shown = [...place.querySelectorAll(".facts tbody tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(shown).toHaveLength(table.rows.length);
    await tool("Save").click();
    await tool("Numbers (CSV)").click();
    const csv = await (await saved("small.csv")).text();
    const [heads, ...lines] = csv.replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(heads).toBe('Arm,Day,"Independent, %",Note,of');
    const cells = lines.map((line) => /^([^,]*),(\d+),([\d.]+),([^,]*),"(.*)"$/u.exec(line) ?? []);
    expect(
      cells.map(([, arm, day, share, note]) => [arm, day, Number(share).toFixed(1), note?.replace(/^'/u, "")]),
    ).toEqual(shown);
    expect(cells[0]?.[4]).toBe("'=1+1");
    expect(new Set(cells.map((cell) => cell[5]))).toEqual(
      new Set(["prca@1 · seed amber-finch-twelve · simulated, n = 1,000 an arm"]),
    );
    await tool("Table").click();
    await tool("Table").click();
    expect(place.querySelector(".facts")).toBeNull();
  });
});

describe("a saved drawing", () => {
  test.each([85, 120, 180])("is drawn for %d mm, whole without the page", async (width) => {
    document.documentElement.dataset["theme"] = "dark";
    await tool("Save").click();
    await page.getByRole("radio", { name: `${width} mm` }).click();
    await tool("SVG").click();
    const text = await (await saved(`small-${width}mm.svg`)).text();
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(text.match(/var\(|\s(?:class|style)=|light-dark/u)).toBeNull();
    const read = new DOMParser().parseFromString(text, "image/svg+xml");
    expect(read.querySelector("parsererror")).toBeNull();
    const root = read.documentElement;
    expect(Number.parseFloat(root.getAttribute("width") ?? "")).toBeCloseTo(width, 0);
    expect(root.getAttribute("width")).toMatch(/mm$/u);
    const [, , across = 0, down = 0] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const paper = (px: number): number => (px * 0.6 * 25.4) / 72;
    expect(Number.parseFloat(root.getAttribute("width") ?? "")).toBeCloseTo(paper(across), 1);
    expect(Number.parseFloat(root.getAttribute("height") ?? "")).toBeCloseTo(paper(down), 1);
    const texts = [...root.querySelectorAll("text")].map(({ textContent }) => plain(textContent));
    expect(texts[0]).toBe("Independent of transfusion");
    expect(texts.join(" ")).toContain("prca@1 · seed amber-finch-twelve · simulated, n = 1,000 an arm");
    expect(texts.join(" ")).toContain("72 % of those given one cord-blood unit.");
    expect(texts.join(" ")).toContain("One cord unit");
    expect(root.querySelector("title")?.textContent).toBe("Independent of transfusion");
    expect(plain(root.querySelector("desc")?.textContent ?? "")).toMatch(/cord-blood unit\. prca@1/u);
    const sizes = [...text.matchAll(/font-size="([\d.]+)px"/gu)].map(([, size]) => Number(size) * 0.6);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
    expect(text).toContain("rgb(29, 133, 229)");
    expect(root.querySelector("rect")?.getAttribute("fill")).toBe("rgb(255, 255, 255)");
    expect(root.getAttribute("font-family")).toMatch(/^"Source Sans 3", .*sans-serif$/u);
  });

  test("no word of it leaves its paper", async () => {
    await tool("Save").click();
    await page.getByRole("radio", { name: "85 mm" }).click();
    await tool("SVG").click();
    const text = await (await saved("small-85mm.svg")).text();
    const holder = document.createElement("div");
    const root = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
    holder.append(root);
    document.body.append(holder);
    const whole = root.getBoundingClientRect();
    for (const words of root.querySelectorAll("text")) {
      const { left, right, bottom } = words.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(whole.left);
      expect(right).toBeLessThanOrEqual(whole.right);
      expect(bottom).toBeLessThanOrEqual(whole.bottom);
    }
  });

  test.each([2, 3])("is painted %d× in its own faces", async (factor) => {
    await tool("Save").click();
    await page.getByRole("radio", { name: "85 mm" }).click();
    await tool(`PNG ${factor}×`).click();
    const blob = await saved(`small-85mm@${factor}x.png`);
    expect(blob.type).toBe("image/png");
    const picture = await createImageBitmap(blob);
    expect(picture.width).toBe(401 * factor);
    expect(inkIn(picture)).toBeGreaterThan(2000);
  });

  test("has letters in the picture at the first asking, in the bundled face and no other", async () => {
    const words = { title: "Aαß 100 − 50", subtitle: "", finding: "", stamp: "" };
    const printed = printedFigure({ name: "x", ...words, arms: [], table, draw: drawSmall }, 85, place);
    const title = async (family: string): Promise<number> => {
      const copy = printed.cloneNode(true);
      if (!(copy instanceof SVGSVGElement)) throw new Error("no drawing");
      copy.setAttribute("font-family", family);
      for (const part of copy.querySelectorAll("[font-family]")) part.removeAttribute("font-family");
      const blob = await pictureOf(copy, 2);
      return inkIn(await createImageBitmap(blob ?? new Blob(), 0, 0, 800, 60));
    };
    const [bundled, named, other] = [
      await title('"Source Sans 3 Variable"'),
      await title(printed.getAttribute("font-family") ?? ""),
      await title("monospace"),
    ];
    expect(bundled).toBeGreaterThan(100);
    expect(named).toBe(bundled);
    expect(other).not.toBe(bundled);
  });

  test("names groups and arms above a wide drawing too where the drawing names nobody", () => {
    const words = { title: "", subtitle: "", finding: "", stamp: "" };
    const arms = [
      { shortLabel: "East", slot: null, rank: 0 },
      { shortLabel: "Watchful waiting, simulated", slot: 1 },
    ];
    const texts = (keyed: boolean): readonly string[] => {
      const printed = printedFigure({ name: "x", ...words, arms, keyed, table, draw: drawSmall }, 180, place);
      return [...printed.querySelectorAll("text")].map(({ textContent }) => textContent);
    };
    expect(texts(true)).toEqual(expect.arrayContaining(["East", "Watchful waiting, simulated"]));
    expect(texts(false)).not.toContain("East");
  });

  test("is copied as a picture, or says that the browser refused", async () => {
    const copied: ClipboardItem[] = [];
    const write = navigator.clipboard.write.bind(navigator.clipboard);
    await tool("Save").click();
    navigator.clipboard.write = async (items) => {
      copied.push(...items);
      await copied[0]?.getType("image/png");
    };
    await tool("Copy as picture").click();
    await expect.poll(statuses).toContain("Copied as a picture for 180 mm.");
    const picture = await createImageBitmap((await copied[0]?.getType("image/png")) ?? new Blob());
    expect(picture.width).toBe(850 * 3);
    navigator.clipboard.write = async () => Promise.reject(new DOMException("no", "NotAllowedError"));
    await tool("Copy as picture").click();
    await expect.poll(statuses).toContain("The browser does not let this page copy a picture. Save the PNG instead.");
    navigator.clipboard.write = write;
  });
});

/** How many points of a picture are dark. */
function inkIn(picture: ImageBitmap): number {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d");
  context?.drawImage(picture, 0, 0);
  const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
  return Array.from({ length: data.length / 4 }, (_, index) => data[4 * index] ?? 255).filter((red) => red < 100)
    .length;
}

describe("the walk", () => {
  const says = (): string => place.querySelector(".figure-says")?.textContent ?? "";
  const ring = (): DOMRect | undefined => place.querySelector(".figure-ring")?.getBoundingClientRect();

  test("is one tab stop that arrows lead through, and Tab leads out of", async () => {
    await userEvent.keyboard("{Tab}");
    const walk = document.activeElement;
    expect(walk?.getAttribute("aria-roledescription")).toBe("figure");
    expect(ring()).toBeUndefined();
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(says).toBe("Watchful waiting, day 30: 18 %");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await expect.poll(says).toContain("day 180");
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(says).toBe("One cord unit, day 180: 60 %");
    await userEvent.keyboard("{End}{ArrowRight}");
    await expect.poll(says).toContain("One cord unit, day 365");
    await userEvent.keyboard("{Home}{ArrowUp}{ArrowUp}");
    await expect.poll(says).toContain("Watchful waiting, day 30");
    await userEvent.keyboard("{Escape}");
    await expect.poll(says).toBe("");
    await expect.poll(() => document.activeElement).toBe(walk);
    await userEvent.keyboard("{Tab}");
    await expect.poll(() => document.activeElement?.textContent).toBe("Table");
  });

  test("its ring stands at the mark, over the drawing and outside it", async () => {
    await userEvent.keyboard("{Tab}{ArrowRight}{End}");
    const drawing = place.querySelector("svg[role='img']");
    await expect.poll(() => ring() !== undefined).toBe(true);
    const box = drawing?.getBoundingClientRect() ?? new DOMRect();
    const { left = 0, width = 0 } = ring() ?? {};
    expect(left + width / 2 - box.left).toBeCloseTo(960 - 184, 0);
    expect(drawing?.querySelector(".figure-ring")).toBeNull();
  });

  test("leaves keys that are not its own to the page", async () => {
    const heard: string[] = [];
    const hear = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (!defaultPrevented) heard.push(key);
    };
    document.addEventListener("keydown", hear);
    await userEvent.keyboard("{Tab}{ArrowRight}{Escape}{Escape}?");
    document.removeEventListener("keydown", hear);
    expect(heard).toEqual(["Tab", "Escape", "?"]);
  });
});

describe("listening", () => {
  test("says what is heard, and stops", async () => {
    await tool("Listen").click();
    await expect.poll(statuses).toContain("Watchful waiting, 1 of 2");
    await tool("Stop").click();
    await expect.poll(() => tool("Listen").query()).not.toBeNull();
    expect(statuses()).not.toContain("Watchful waiting, 1 of 2");
  });

  test("a ring goes over what is heard, and is gone when it stops", async () => {
    const heard = (): DOMRect | undefined => place.querySelector(".figure-ring-heard")?.getBoundingClientRect();
    expect(heard()).toBeUndefined();
    await tool("Listen").click();
    await expect.poll(() => heard() !== undefined).toBe(true);
    const from = heard()?.left ?? NaN;
    await expect.poll(() => (heard()?.left ?? 0) > from + 40).toBe(true);
    await tool("Stop").click();
    await expect.poll(heard).toBeUndefined();
  });

  test("goes through the series to the end and falls silent", async () => {
    await tool("Listen").click();
    await expect.poll(statuses).toContain("One cord unit, 2 of 2");
    await expect.poll(() => tool("Listen").query()).not.toBeNull();
  });
});
