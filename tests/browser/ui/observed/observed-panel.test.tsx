import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { OwnView } from "../../../../src/schema/own-file.ts";
import { type BesideRun, ObservedPanel } from "../../../../src/ui/observed/observed-panel.tsx";
import { inventedSummary } from "../../../ui/invented-summary.ts";
import { ownViews } from "../../../ui/observed/invented-own-view.ts";
import { drawn } from "../drawn.ts";

const facts: BesideRun = {
  run: { summary: inventedSummary([{ arm: "watch", share: (day) => day / (day + 120) }]) },
  seedWords: "amber-finch-twelve",
  named: [{ arm: "watch", regimens: ["watch"] }],
  drawn: [{ arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 }],
};

let place: HTMLElement;
beforeEach(async () => {
  await page.viewport(1280, 900);
  place = document.createElement("div");
  place.style.width = "960px";
  document.body.replaceChildren(place);
});
afterEach(() => {
  render(null, place);
});

async function show(own: OwnView, mask: boolean, run: BesideRun | null = facts): Promise<void> {
  render(<ObservedPanel own={own} mask={mask} facts={run} />, place);
  await drawn();
}

const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0", " ");
const row = (label: string): readonly string[] => {
  const rows = [...place.querySelectorAll(".facts tr")];
  const found = rows.find((candidate) => candidate.querySelector("th[scope=row]")?.textContent === label);
  return [...(found?.querySelectorAll("td") ?? [])].map((cell) => plain(cell.textContent));
};

describe("what own cases show", () => {
  test("is a figure with its names, clock, n and stamp, counts under its ticks, and numbers", async () => {
    await show(ownViews.three, false);
    const figure = place.querySelector("figure");
    expect(plain(figure?.textContent)).toContain("Independent of transfusion, your cases, by days from first dose");
    expect(plain(figure?.textContent)).toContain("observed, your cases · days from first dose · n = 40");
    expect(place.querySelectorAll("svg .observed-curve")).toHaveLength(3);
    expect(row("Became independent")).toEqual(["11", "6", "5"]);
    expect(plain(place.textContent)).toContain("The groups were not randomised");
  });

  test("stand under the ticks of the axis", async () => {
    await show(ownViews.three, false);
    const ticks = [...place.querySelectorAll<SVGTextElement>("svg[aria-label] text")].filter(
      (text) => text.textContent === "90" || text.textContent === "180",
    );
    const counts = [...place.querySelectorAll(".counts tbody tr:nth-child(2) td")].slice(1, 3);
    const middle = (element: Element | undefined): number => {
      const range = document.createRange();
      if (element !== undefined) range.selectNodeContents(element);
      const { left, right } = range.getBoundingClientRect();
      return (left + right) / 2;
    };
    expect(ticks).toHaveLength(2);
    ticks.forEach((tick, index) => expect(Math.abs(middle(tick) - middle(counts[index]))).toBeLessThan(2));
  });

  test("no P value stands with one group, and none for simulated arms", async () => {
    await show(ownViews.one, false);
    expect(plain(place.textContent)).not.toMatch(/\bP [=<]/u);
  });

  test("an arm's name gives a group the arm's colour", async () => {
    await show(ownViews.small, false);
    const strokes = [...place.querySelectorAll("svg .observed-curve")].map((curve) => curve.getAttribute("stroke"));
    expect(strokes).toEqual(["var(--ink)", "var(--arm-1)", "var(--ink)"]);
  });
});

describe("beside the simulated arms", () => {
  const toggle = (): HTMLInputElement | null => place.querySelector("input[type=checkbox]");

  test("the curves come at a press, and nothing moves", async () => {
    await show(ownViews.three, false);
    const height = place.getBoundingClientRect().height;
    expect(place.querySelectorAll(".simulated-curve")).toHaveLength(0);
    toggle()?.click();
    await drawn();
    expect(place.querySelectorAll(".simulated-curve")).toHaveLength(1);
    expect(place.getBoundingClientRect().height).toBe(height);
    expect(plain(place.textContent)).toContain("A check of plausibility and no more");
  });

  test("are not offered on another clock, which is said, nor without a run", async () => {
    await show({ ...ownViews.three, clock: "diagnosis" }, false);
    expect(toggle()).toBeNull();
    expect(plain(place.textContent)).toContain("Counted from diagnosis: not set beside the simulated arms");
    await show(ownViews.three, false, null);
    expect(toggle()).toBeNull();
    expect(plain(place.textContent)).not.toContain("simulated arms");
  });
});

describe("while small counts are hidden", () => {
  test("neither figure nor table tells one", async () => {
    await show(ownViews.three, true);
    const counts = [...place.querySelectorAll(".counts td")].map((cell) => plain(cell.textContent));
    expect(counts.length).toBeGreaterThan(50);
    expect(counts.filter((count) => /^[1-4]$/u.test(count))).toEqual([]);
    expect(row("Died first")).toEqual(["< 5", "< 5", "masked"]);
    expect(place.querySelectorAll(".censoring-ticks path[d^=M]")).toHaveLength(0);
    expect(plain(place.textContent)).toContain("fewer than five became independent while five were at risk: West");
  });

  test("a group of fewer than five is named and left out; of nothing but such groups nothing is drawn", async () => {
    await show(ownViews.small, true);
    expect(plain(place.textContent)).toContain("Left out, fewer than five patients: Elsewhere.");
    expect(plain(place.textContent)).not.toMatch(/n = (3|21)\b/u);
    await show(ownViews.tiny, true);
    expect(place.querySelector("svg")).toBeNull();
    expect(plain(place.textContent)).toContain("fewer than five patients");
  });

  test("a file of everybody censored has a line at 0", async () => {
    await show(ownViews.censored, true);
    expect(place.querySelectorAll(".observed-curve")).toHaveLength(1);
    expect(row("day 30")).toEqual(["0 %"]);
  });
});
