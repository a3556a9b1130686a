import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordFaults } from "../architecture/word-faults.ts";
import { openHouse, settled, visit, type House, type Visit } from "./visit.ts";

let house: House;
let reader: Visit;
let text: string;
beforeAll(async () => {
  house = await openHouse();
  reader = await visit(house);
  await reader.page.goto(house.address);
  await settled(reader.page);
  await reader.page.getByRole("table", { name: "Published patients" }).locator("tbody tr").first().waitFor();
  await reader.page.getByRole("table", { name: "Summary of the run, by arm" }).locator("tbody tr").first().waitFor();
  text = await reader.page.locator("body").innerText();
});
afterAll(async () => {
  await reader.close();
  await house.close();
});

describe("nothing is filled in (promise 9)", () => {
  test("what an abstract does not say is said to be not stated, and no cell of the patients' table is empty", async () => {
    const table = reader.page.getByRole("table", { name: "Published patients" });
    const cells = await table.locator("tbody td:not([colspan])").allInnerTexts();
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.filter((cell) => cell.trim() === "" || /^[–—-]$/u.test(cell.trim()))).toEqual([]);
    expect(cells.filter((cell) => cell === "not stated").length).toBeGreaterThan(20);
  });

  test("a time reported to the unit is an interval, and a share never reached says so", () => {
    expect(text).toContain("day 11 to 17 from first dose");
    expect(text).toContain("day 46 to 76 from first dose");
    expect(text).toContain("day 76 to 107 from first dose");
    expect(text).toContain("not reached");
  });
});

describe("nothing is overstated (promise 10)", () => {
  test("the figure says what it is: simulated, how many, which model and seed, and why it has no band", async () => {
    const figure = reader.page.getByRole("figure", { name: /^Independent of transfusion/u });
    await expect
      .poll(async () => figure.innerText())
      .toMatch(/prca@1 · seed amber-finch-twelve · simulated, n = 1,000 an arm/u);
    await expect
      .poll(async () => figure.innerText())
      .toContain("No band: parameter uncertainty is not part of this run");
    const filled = await reader.page.locator("figure svg path").evaluateAll((paths) =>
      paths
        .filter((path) => (path.getAttribute("d") ?? "").length > 200)
        .filter((path) => getComputedStyle(path).fill !== "none" && getComputedStyle(path).fillOpacity !== "0")
        .map((path) => path.outerHTML.slice(0, 120)),
    );
    expect(filled).toEqual([]);
  });

  test("every regimen shows its grade and n, and every arm its harm", async () => {
    const table = reader.page.getByRole("table", { name: /^Regimens/u });
    const heads = await table.locator("thead th").allInnerTexts();
    expect(heads.filter((head) => /grade\s+[A-E], n = \d+/u.test(head))).toHaveLength(4);
    const rows = await table.getByRole("row").allInnerTexts();
    expect(rows.filter((row) => /^(Deaths|Relapses|Acute GVHD II–IV|Burden)\t/u.test(row))).toHaveLength(4);
  });

  test("the page says that it is no advice, and uses no word a simulation cannot bear", () => {
    expect(text).toContain("not a device for the care of a patient");
    expect(wordFaults({ path: "the page", text })).toEqual([]);
    expect(text).not.toMatch(/\bp\s*[<=]\s*0?\.\d/iu);
  });
});
