import { render } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { TestedChart } from "../../../../src/ui/charts/tested-chart.tsx";
import { testedShipped } from "../../../plots/tested-data.ts";
import { caughtFiles } from "../figure/caught-files.ts";
import { allCases, evidenceContext } from "./evidence-context.ts";

const caught = caughtFiles();
let place: HTMLElement;
beforeEach(async () => {
  await page.viewport(1280, 900);
  place = document.createElement("div");
  place.style.width = "960px";
  document.body.replaceChildren(place);
  render(<TestedChart cellKey="tested" context={evidenceContext(allCases)} />, place);
});
afterEach(() => render(null, place));

const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0", " ");

test("published numbers beside their intervals, with the draws they are of and what is counted", async () => {
  await expect.poll(() => plain(place.textContent)).toContain("Inside the 90 % limits, fitted: ");
  expect(plain(place.textContent)).toContain("targets.csv, predictions.csv · 448 parameter draws");
  expect(plain(place.textContent)).toContain("which is no test");
});

test("the table and the CSV have a row a number, the untested with their reason", async () => {
  await page.getByRole("button", { name: "Table", exact: true }).click();
  const rows = [...place.querySelectorAll(".facts tbody tr")].map(({ textContent }) => plain(textContent));
  expect(rows).toHaveLength(testedShipped.length);
  const reasons = testedShipped.flatMap(({ untested }) => (untested === null ? [] : [untested]));
  for (const reason of reasons) expect(rows.some((row) => row.includes(reason))).toBe(true);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Numbers (CSV)" }).click();
  await expect.poll(() => caught.length).toBe(1);
  const lines = (await (caught[0]?.blob ?? new Blob()).text()).trimEnd().split("\r\n");
  expect(lines).toHaveLength(1 + rows.length);
});
