import { render } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { EvidenceChart } from "../../../../src/ui/charts/evidence-chart.tsx";
import { published } from "../../../plots/evidence-data.ts";
import { caughtFiles } from "../figure/caught-files.ts";
import { allCases, evidenceContext } from "./evidence-context.ts";

const caught = caughtFiles();
let place: HTMLElement;
beforeEach(async () => {
  await page.viewport(1280, 900);
  place = document.createElement("div");
  place.style.width = "960px";
  document.body.replaceChildren(place);
});
afterEach(() => render(null, place));

const cell = { kind: "chart", show: "evidence", of: "observed" } as const;
const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0", " ");

function show(cases: typeof allCases | null): void {
  render(<EvidenceChart cellKey="evidence" cell={cell} context={evidenceContext(cases)} />, place);
}

test("what is published, with its stamp, its finding and the reports that disagree", async () => {
  show(allCases);
  await expect.poll(() => plain(place.textContent)).toContain("3 of 51 published rows carry a time to independence.");
  expect(plain(place.textContent)).toContain("published, not simulated · cases.csv n = 51");
  expect(plain(place.textContent)).toContain("failures are seen only in those later rescued");
  expect([...place.querySelectorAll(".disagreement-about")].map(({ textContent }) => textContent)).toEqual([
    "Any treatment",
    "Rituximab",
    "Erythropoietin",
    "Faster taper of immunosuppression",
  ]);
});

test("the table and the CSV hold the counts of cohorts.csv with the limits of the lab", async () => {
  show(allCases);
  await page.getByRole("button", { name: "Table", exact: true }).click();
  const rows = [...place.querySelectorAll(".facts tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => plain(textContent)),
  );
  for (const { count, n, value, low, high } of published.rows.filter(({ limits }) => limits === "exact")) {
    const tenths = [value, low, high].map((share) => (100 * (share ?? -1)).toFixed(1));
    expect(rows.map((row) => row.slice(8, 13))).toContainEqual([String(count), String(n), ...tenths]);
  }
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Numbers (CSV)" }).click();
  await expect.poll(() => caught.length).toBe(1);
  const lines = (await (caught[0]?.blob ?? new Blob()).text()).trimEnd().split("\r\n");
  expect(lines).toHaveLength(1 + rows.length);
  expect(lines.find((line) => line.startsWith("Faster taper"))).toContain(",3,12,25,");
});

test("where it cannot be drawn it says so, and leaves no empty frame", async () => {
  const context = evidenceContext(null);
  const failure = { reason: "unknown", message: "wrong cases", remedy: "name others", place: {} } as const;
  const refused = { key: "evidence", cell, settled: cell, reads: [], failures: [failure] };
  const states = new Map([["evidence", { state: "failed", value: null, failures: [failure] }]]);
  const view: unknown = { ...context.view, states, plan: { cells: [refused], order: [] } };
  render(
    <EvidenceChart cellKey="evidence" cell={cell} context={{ ...context, view: view as typeof context.view }} />,
    place,
  );
  await expect.poll(() => plain(place.textContent)).toContain("Wrong cases. Name others.");
  expect(place.querySelector("svg[role='img']")).toBeNull();
});

test("a filter of the cases is counted, and before they are read the frame stands at its size", async () => {
  show(allCases.filter(({ regimen }) => regimen === "daratumumab"));
  await expect.poll(() => plain(place.textContent)).toContain("0 of 9 published rows carry a time to independence.");
  render(null, place);
  show(null);
  await expect
    .poll(() => place.querySelector("svg[role='img']")?.getAttribute("aria-label"))
    .toContain("Not read yet.");
  expect(place.querySelectorAll("button")).toHaveLength(0);
});
