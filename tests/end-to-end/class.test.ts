import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SentAnswers } from "../../src/schema/sent-answers.ts";
import { parseNotebook, questionsId, shareAnswers } from "../../src/share/index.ts";
import { askingText } from "./asking-notebook.ts";
import { axeFaults } from "./axe-faults.ts";
import { openNotebookFile } from "./short-notebook.ts";
import { type House, openHouse, settled, visit } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

const orders = [
  ["watch", "ucb-single", "rituximab"],
  ["rituximab", "watch", "ucb-single"],
];

/** What a class of thirty has answered, always the same. */
const sent: readonly SentAnswers[] = Array.from({ length: 30 }, (_, at) => {
  const read = parseNotebook(askingText, "asking.md");
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  return {
    notebook: questionsId(read.value),
    title: read.value.title,
    ...(at % 3 === 0 ? {} : { alias: `reader ${at}` }),
    answers: {
      waiting: { as: "number", value: (at * 7) % 60 },
      share: { as: "range", low: at, high: at + 20 + (at % 7), confidence: at % 2 === 0 ? 80 : 95 },
      path: { as: "curve", heights: [at, 20 + at, 40 + 2 * at] },
      under: { as: "choice", option: at % 5 === 0 ? 1 : 0, confidence: 50 + at },
      sorted: { as: "order", order: orders[at % 4 === 0 ? 1 : 0] ?? [] },
    },
  };
});

function linkOf(answers: SentAnswers): string {
  const link = shareAnswers(answers);
  if (!link.ok) throw new Error(JSON.stringify(link.failures));
  return `${house.address}#${link.value}`;
}

/** The rows of the table of an exercise's figure, as they are printed. */
async function rows(page: Page, exercise: string): Promise<readonly (readonly string[])[]> {
  const figure = page.locator(`.class-view [data-exercise="${exercise}"]`);
  await figure.getByRole("button", { name: "Table" }).click();
  return figure
    .locator("table")
    .evaluate((table) =>
      [...table.querySelectorAll("tr")]
        .map((row) => [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").trim()))
        .filter((cells) => cells.length > 1 && cells.slice(1).some((cell) => /\d|yes|no/u.test(cell))),
    );
}

const finding = (page: Page, exercise: string): Promise<string> =>
  page.locator(`.class-view [data-exercise="${exercise}"] .figure-finding`).innerText();

async function openClass(page: Page, text: string): Promise<void> {
  await page.goto(`${house.address}#notebooks`);
  await openNotebookFile(page, "asking.md", askingText);
  await settled(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Commands" }).fill("Class view");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Class view" }).waitFor();
  await page.getByRole("textbox", { name: /links to their answers/u }).fill(text);
  await page
    .getByText(/^The run says/u)
    .first()
    .waitFor();
}

test("thirty links are read, refused ones named, and every number in the class view is what was sent", async () => {
  const teacher = await visit(house);
  const { page } = teacher;
  const links = sent.map(linkOf);
  const others = [
    links[4],
    links[5]?.slice(0, -9),
    linkOf({ notebook: "0123456789abcdef", title: "Reading a titre", answers: { a: { as: "number", value: 3 } } }),
  ];
  await openClass(page, [...links, ...others].join("\n"));
  const roll = page.locator(".class-roll [role=status]");
  await expect.poll(async () => roll.innerText()).toBe("30 read, 1 that says the same counted once, 2 refused.");
  await expect
    .poll(async () => page.getByRole("list", { name: "Refused" }).getByRole("listitem").allInnerTexts())
    .toEqual([
      expect.stringContaining("step 2 of 5: decoding: cut off"),
      expect.stringContaining("it answers another notebook, “Reading a titre”"),
    ]);

  await expect.poll(async () => finding(page, "sorted")).toContain("The run");
  const numbers = await rows(page, "waiting");
  const expected = new Map<number, number>();
  for (let at = 0; at < 30; at += 1) {
    const low = 2 * Math.floor(((at * 7) % 60) / 2);
    expected.set(low, (expected.get(low) ?? 0) + 1);
  }
  expect(new Map(numbers.map(([bin, count]) => [Number.parseInt(bin ?? "", 10), Number(count)]))).toEqual(
    new Map([...expected].toSorted(([one], [other]) => one - other)),
  );
  await expect.poll(async () => page.locator('.class-view [data-exercise="waiting"] svg circle').count()).toBe(30);
  await expect.poll(async () => finding(page, "waiting")).toMatch(/^30 answers: the middle one is 25\.5 of 100, /u);

  await expect.poll(async () => finding(page, "share")).toMatch(/^The run says \d+/u);
  const [, truth = ""] = /^The run says (\d+)/u.exec(await finding(page, "share")) ?? [];
  const ranges = await rows(page, "share");
  const holding = Array.from({ length: 30 }, (_, at) => at <= Number(truth) && Number(truth) <= at + 20 + (at % 7));
  expect(ranges.map((row) => row.at(-1) === "yes")).toEqual(holding);
  expect(ranges.map(([low, high, confidence]) => [Number(low), Number(high), Number(confidence)])).toEqual(
    holding.map((_, at) => [at, at + 20 + (at % 7), at % 2 === 0 ? 80 : 95]),
  );
  await expect
    .poll(async () => finding(page, "share"))
    .toContain(`${holding.filter(Boolean).length} of 30 ranges hold that.`);

  const curves = await rows(page, "path");
  expect(curves.map((row) => row.slice(0, 4))).toEqual([
    ["30", "0", "15", "29"],
    ["90", "20", "35", "49"],
    ["365", "40", "69", "98"],
  ]);
  expect(await rows(page, "under")).toEqual(
    [
      ["Under 50", "24", "65", "yes"],
      ["50 or more", "6", "63", ""],
    ].map((row) => row.map((cell) => cell)),
  );
  const placed = await rows(page, "sorted");
  const counts = new Map(placed.map(([arm, ...places]) => [arm, places.slice(0, 3).map(Number)]));
  expect(counts.get("Watchful waiting")).toEqual([22, 8, 0]);
  expect(counts.get("Rituximab")).toEqual([8, 0, 22]);

  const right = holding.filter(Boolean).length + 24;
  await expect.poll(async () => finding(page, "")).toContain(`60 answers with a confidence: ${right} held`);
  expect(await axeFaults(teacher)).toEqual([]);

  await page.keyboard.press("Escape");
  await page.locator(".class-view").waitFor({ state: "detached" });
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("a1.");
  expect([teacher.said, teacher.foreign]).toEqual([[], []]);
  await teacher.close();
});

test("on a phone in the dark it fits, and few answers say so", async () => {
  const teacher = await visit(house, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  const { page } = teacher;
  await openClass(page, sent.slice(0, 3).map(linkOf).join(" and "));
  await expect.poll(async () => page.getByText("who answered what may be plain to see").count()).toBe(1);
  expect(await axeFaults(teacher)).toEqual([]);
  await expect
    .poll(async () => page.locator(".class-view").evaluate((view) => view.scrollWidth - view.clientWidth))
    .toBe(0);
  expect([teacher.said, teacher.foreign]).toEqual([[], []]);
  await teacher.close();
});

test("a link with answers, opened, says whose they are and where they are read; a damaged one says which step failed", async () => {
  const reader = await visit(house);
  const { page } = reader;
  const [, one] = sent;
  if (one === undefined) throw new Error("nobody has answered");
  await page.goto(linkOf(one));
  await page.getByRole("heading", { level: 1, name: "Answers of reader 1" }).waitFor();
  const main = page.locator("main");
  await expect.poll(async () => main.innerText()).toContain("To Asking a class: 5 exercises answered.");
  await expect.poll(async () => main.innerText()).toContain("They are for the notebook’s Class view.");
  await expect
    .poll(async () => page.getByRole("textbox", { name: "Link with the answers" }).inputValue())
    .toBe(linkOf(one));
  expect(await axeFaults(reader)).toEqual([]);
  await page.goto("about:blank");
  await page.goto(linkOf(one).slice(0, -5));
  await page.getByRole("heading", { level: 1, name: "This link cannot be opened" }).waitFor();
  await expect.poll(async () => page.getByRole("alert").innerText()).toContain("Step 2 of 5: decoding: cut off");
  await page.getByRole("textbox", { name: "Paste the link again" }).fill(linkOf(one));
  await page.getByRole("button", { name: "Open the pasted link" }).click();
  await page.getByRole("heading", { level: 1, name: "Answers of reader 1" }).waitFor();
  expect([reader.said, reader.foreign]).toEqual([[], []]);
  await reader.close();
});
