import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PatientCourse } from "../../src/schema/patient-course.ts";
import { wordFaults } from "../architecture/word-faults.ts";
import { typedSetting } from "./controls.ts";
import { arrive, figure } from "./patient-figure.ts";
import { facesLoaded, openHouse, settled, visit, type House, type Visit } from "./visit.ts";

let house: House;
let reader: Visit;
beforeAll(async () => {
  house = await openHouse();
  reader = await visit(house);
  await reader.page.goto(house.address);
  await settled(reader.page);
  await facesLoaded(reader.page);
  await arrive(reader.page);
});
afterAll(async () => {
  await reader.close();
  await house.close();
});

const slider = (page: Page) => page.getByRole("slider", { name: "Day from first dose" });
const readout = (page: Page) => page.getByRole("table", { name: /^Every state on day/u });

/** Waits until a patient is in sight, by number. */
async function inSight(page: Page, number: number): Promise<void> {
  await page.getByRole("figure", { name: `Patient ${number} of 1,000, simulated in every arm` }).waitFor();
  await figure(page).getByText("stale").waitFor({ state: "detached" });
}

async function download(page: Page, name: string): Promise<{ readonly file: string; readonly text: string }> {
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { file: saved.suggestedFilename(), text: await readFile(await saved.path(), "utf8") };
}

async function stateOf(page: Page, label: string): Promise<readonly string[]> {
  return readout(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: label, exact: true }) })
    .getByRole("cell")
    .allInnerTexts();
}

async function today(page: Page): Promise<number> {
  return Number(await slider(page).inputValue());
}

describe("one patient", () => {
  test("next, previous and a number lead to a patient; what the run does not have is refused in its place", async () => {
    const { page } = reader;
    await inSight(page, 1);
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await inSight(page, 2);
    await page.getByRole("button", { name: "Previous", exact: true }).click();
    await inSight(page, 1);
    const number = page.getByRole("textbox", { name: "Patient", exact: true });
    await number.fill("1001");
    await number.press("Enter");
    await expect.poll(async () => number.locator("~ [role=alert]").innerText()).toContain("from 1 to 1,000");
    await number.fill("57");
    await number.press("Enter");
    await inSight(page, 57);
  });

  test("an example comes with the numbers it was chosen by", async () => {
    const { page } = reader;
    await page.getByRole("button", { name: "early", exact: true }).click();
    const reason = figure(page).getByText(
      /^Watchful waiting: independent from day \d+, in the earliest tenth of the \d+/u,
    );
    const day = /from day (\d+)/u.exec(await reason.innerText())?.[1];
    await expect
      .poll(async () => figure(page).locator(".why-sentence").innerText())
      .toContain("Under watchful waiting, ");
    await page.getByRole("button", { name: "never recovering" }).click();
    await figure(page)
      .getByText(/neither independent nor dead/u)
      .waitFor();
    await expect
      .poll(async () => figure(page).locator(".why-sentence").innerText())
      .toMatch(/transfusions go on to day/u);
    await page.getByRole("button", { name: "early", exact: true }).click();
    await reason.waitFor();
    const image = figure(page).getByRole("img", { name: new RegExp(`independent from day ${day}[.,]`, "u") });
    await image.waitFor();
  });

  test("the keyboard moves the line by a day, by 14 and to the ends, and the readout follows", async () => {
    const { page } = reader;
    await slider(page).focus();
    await page.keyboard.press("Home");
    await expect.poll(async () => today(page)).toBe(-60);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    await expect.poll(async () => today(page)).toBe(-58);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("PageUp");
    await expect.poll(async () => today(page)).toBe(-45);
    await page.keyboard.press("PageDown");
    await expect.poll(async () => today(page)).toBe(-59);
    const before = await stateOf(page, "Body iron gained, mg");
    await page.keyboard.press("End");
    await expect.poll(async () => today(page)).toBe(365);
    await expect.poll(async () => stateOf(page, "Body iron gained, mg")).not.toEqual(before);
    const spoken = page.locator(".patient-spoken");
    await expect.poll(async () => spoken.innerText()).toMatch(/Day 365\. Watchful waiting: .*Haemoglobin/iu);
    expect(await spoken.getAttribute("role")).toBe("status");
  });

  test("the pointer moves the same line through all panels", async () => {
    const { page } = reader;
    const panels = page.getByRole("group", { name: "Panels, day by day" });
    await slider(page).scrollIntoViewIfNeeded();
    const box = await panels.boundingBox();
    if (box === null) return expect.unreachable("the panels");
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 120];
    await page.mouse.move(x, y);
    await expect.poll(async () => today(page)).toBeLessThan(250);
    expect(await today(page)).toBeGreaterThan(100);
    await page.mouse.click(x, y);
    await expect.poll(async () => slider(page).evaluate((input) => input === document.activeElement)).toBe(true);
    const lines = panels.locator(".cursor-line");
    await expect.poll(async () => lines.count()).toBeGreaterThan(10);
    const apart = async (): Promise<number> => {
      const xs = await lines.evaluateAll((all) => all.map((line) => line.getBoundingClientRect().x));
      return Math.max(...xs) - Math.min(...xs);
    };
    await expect.poll(apart).toBeLessThan(0.5);
  });

  test("what is saved is what is shown", async () => {
    const { page } = reader;
    const json = await download(page, "Save as JSON");
    const course = PatientCourse.parse(JSON.parse(json.text));
    expect(json.file).toBe(`patient-${course.slot + 1}.json`);
    expect(json.text).toBe(`${JSON.stringify(JSON.parse(json.text))}\n`);
    await inSight(page, course.slot + 1);
    const index = (await today(page)) - (course.days[0] ?? 0);
    await expect
      .poll(async () => stateOf(page, "Haemoglobin, g/dL"))
      .toEqual(course.arms.map(({ haemoglobin }) => haemoglobin[index]?.toFixed(1)));
    const image = figure(page).getByRole("img", { name: /^One simulated patient/u });
    for (const { independent } of course.arms) {
      await expect
        .poll(async () => image.getAttribute("aria-label"))
        .toContain(independent === null ? "not independent" : `independent from day ${independent}`);
    }
    await figure(page).getByRole("button", { name: "Save", exact: true }).click();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      figure(page).getByRole("button", { name: "Numbers (CSV)" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(`patient-${course.slot + 1}.csv`);
    const [head, ...rows] = (await readFile(await saved.path(), "utf8")).trimEnd().split("\r\n");
    await figure(page).getByRole("button", { name: "Save", exact: true }).click();
    expect(head).toContain("haemoglobin (g/dL)");
    const watched = course.arms[0]?.arm ?? "";
    expect(rows.filter((row) => row.includes(`,${watched},`)).length).toBe(course.days.indexOf(course.horizon) + 1);
  });

  test("the panels stand as a table, are walked arm by arm, and heard", async () => {
    const { page } = reader;
    await figure(page).getByRole("button", { name: "Table", exact: true }).click();
    const table = figure(page).getByRole("table", { name: /^Patient \d+, simulated, every 30 days/u });
    const rows = table.getByRole("row");
    await rows.filter({ hasText: "Watchful waiting" }).last().waitFor();
    const heads = await rows.first().locator("th, td").allInnerTexts();
    const cells = await rows.filter({ hasText: "Watchful waiting" }).last().locator("th, td").allInnerTexts();
    await slider(page).focus();
    await page.keyboard.press("End");
    const shown = cells[heads.indexOf("Haemoglobin, g/dL")];
    expect(shown).toMatch(/\d/u);
    await expect.poll(async () => (await stateOf(page, "Haemoglobin, g/dL"))[0]).toBe(shown);
    await figure(page).getByRole("button", { name: "Table", exact: true }).click();
    const walk = figure(page).locator("[aria-roledescription='figure']");
    await walk.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("End");
    await expect.poll(async () => walk.locator(".figure-says").innerText()).toContain(`haemoglobin ${shown}\u00a0g/dL`);
    await page.keyboard.press("Escape");
    await figure(page).getByRole("button", { name: "Listen", exact: true }).click();
    await expect.poll(async () => figure(page).locator(".figure-heard").innerText()).toContain("Haemoglobin, Watchful");
    await figure(page).getByRole("button", { name: "Stop", exact: true }).click();
  });

  test("arms are left out and come back, and stand each in panels of its own", async () => {
    const { page } = reader;
    const curves = figure(page).locator(".panel-curve");
    await expect.poll(async () => curves.count()).toBeGreaterThan(4);
    const all = await curves.count();
    const watching = figure(page).getByRole("checkbox", { name: "Watchful waiting" });
    await watching.uncheck();
    await expect.poll(async () => curves.count()).toBe((3 * all) / 4);
    await watching.check();
    await figure(page).getByRole("radio", { name: "arms one a panel" }).check();
    await expect.poll(async () => curves.count()).toBe(all);
    const lefts = async (): Promise<readonly number[]> =>
      curves.evaluateAll((paths) => paths.slice(0, 4).map((path) => Math.round(path.getBoundingClientRect().x)));
    await expect.poll(async () => new Set(await lefts()).size).toBe(4);
    await figure(page).getByRole("radio", { name: "arms overlaid" }).check();
  });

  test("another setting leaves the patient in sight, marked stale, until the new one comes", async () => {
    const { page } = reader;
    await page.evaluate(() => {
      const title = document.querySelector(".patient .figure-title");
      if (title === null) throw new Error("no title");
      const note = (): void => {
        if (title.textContent.includes("stale")) document.body.dataset["patientStale"] = "yes";
      };
      new MutationObserver(note).observe(title, { subtree: true, childList: true });
    });
    const before = await figure(page).locator(".why-sentence").innerText();
    await typedSetting(page, "Threshold").fill("8.5");
    await typedSetting(page, "Threshold").press("Enter");
    await page.waitForFunction(() => document.body.dataset["patientStale"] === "yes");
    await figure(page).getByText("threshold 8.5").waitFor();
    await expect.poll(async () => figure(page).locator(".why-sentence").innerText()).not.toBe(before);
  });

  test("it says that it is simulated, hides the class until asked, and uses no word a simulation cannot bear", async () => {
    const { page } = reader;
    const text = await figure(page).innerText();
    expect(text).toMatch(/prca@1 · seed amber-finch-twelve · simulated, patient \d+/u);
    expect(text).toContain("nobody can tell at the bedside");
    expect(text).not.toContain("The class is the model's");
    expect(wordFaults({ path: "one patient", text })).toEqual([]);
    expect([reader.said, reader.foreign, reader.failed]).toEqual([[], [], []]);
  });
});
