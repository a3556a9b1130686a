import { beforeAll, expect, test } from "vitest";
import { groupSymbol, observedIncidenceFigure } from "../../../src/plots/index.ts";
import { besideWatching, north, threeGroups } from "./observed-states.ts";
import { outline } from "./outline.ts";

type Options = Parameters<typeof observedIncidenceFigure>[0];

const { summary, arms } = besideWatching;
const first: Options = threeGroups;

function shown(change: Partial<Options> = {}): SVGSVGElement {
  const figure = observedIncidenceFigure({ ...first, ...change });
  document.body.style.width = "1000px";
  document.body.replaceChildren(figure);
  return figure;
}
const all = (figure: SVGSVGElement, selector: string): readonly Element[] => [...figure.querySelectorAll(selector)];
const words = (figure: SVGSVGElement): string[] => all(figure, "text").map((text) => text.textContent);

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
});

test("a small figure, drawn whole", () => {
  expect(outline(shown({ groups: [north], width: 600 }))).toMatchSnapshot();
});

test("it is one image, named by its numbers, without a colour of its own", () => {
  const figure = shown();
  expect(figure.getAttribute("role")).toBe("img");
  expect(figure.getAttribute("aria-label")).toMatch(
    /^Observed, your cases\. Share of your patients .*: by day 90, North 40\u00a0% \(95\u00a0% limits 30\u00a0% to 60\u00a0%\), South 45/u,
  );
  expect(figure.outerHTML).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|white|black|<style/iu);
});

test("groups are in ink, told apart by dash and hollow symbol; one that is an arm has its colour", () => {
  const curves = all(shown(), ".observed-curve").map((curve) => [
    curve.getAttribute("stroke"),
    curve.getAttribute("stroke-dasharray"),
  ]);
  expect(curves).toEqual([
    ["var(--ink)", null],
    ["var(--ink)", "7 3"],
    ["var(--arm-4)", "var(--arm-4-dash)"],
  ]);
  const looks = Array.from({ length: 6 }, (_, rank) => groupSymbol({ slot: null, rank }).outerHTML);
  expect(new Set(looks).size).toBe(6);
});

test("one group has a band, several have bars and no band", () => {
  const one = shown({ groups: [north] });
  expect([all(one, ".observed-band path").length, all(one, ".limit-bar").length]).toEqual([1, 0]);
  const several = shown();
  expect(all(several, ".observed-band path")).toHaveLength(0);
  expect(all(several, ".limit-bar").length).toBeGreaterThan(5);
});

test("what comes before a fifth patient is dotted, from the origin", () => {
  const lead = all(shown(), ".observed-lead");
  expect(lead.map((line) => line.getAttribute("stroke-dasharray"))).toEqual(["1 4"]);
  expect(lead[0]?.querySelector("path")?.getAttribute("d")).toMatch(/^M44,327L/u);
});

test("patients last seen are strokes, at most one a px", () => {
  const strokes = (figure: SVGSVGElement): number =>
    all(figure, ".censoring-ticks path").reduce(
      (sum, path) => sum + (path.getAttribute("d")?.match(/M/gu) ?? []).length,
      0,
    );
  const many = Array.from({ length: 5000 }, (_, index) => ({ day: 100 + index / 1000, share: 0.4 }));
  expect(strokes(shown())).toBe(2);
  expect(strokes(shown({ groups: [{ ...north, censored: many }] }))).toBeLessThan(40);
});

test("simulated arms stand thin beneath, cut at the axis's end, in their colour", () => {
  expect(all(shown(), ".simulated-curve")).toHaveLength(0);
  const figure = shown({ beside: { summary, arms } });
  const [curve] = all(figure, ".simulated-curve");
  expect([curve?.getAttribute("stroke"), curve?.getAttribute("stroke-width")]).toEqual(["var(--arm-1)", "1.25"]);
  const frame = all(figure, ".simulated-curve path")[0]?.getBoundingClientRect();
  expect(frame?.right).toBeLessThanOrEqual(figure.getBoundingClientRect().left + 776 + 2);
  const order = all(figure, ".simulated-curve, .observed-curve").map((one) => one.getAttribute("class"));
  expect(order).toEqual(["simulated-curve", "observed-curve", "observed-curve", "observed-curve"]);
});

test("a group without corners is not drawn, and nothing drawn is said", () => {
  const none = shown({ groups: [{ ...north, steps: [] }] });
  expect(all(none, ".observed-curve, .observed-band path")).toHaveLength(0);
  expect(words(none)).toContain("No curve is drawn.");
  expect(none.getAttribute("height")).toBe(shown().getAttribute("height"));
});

test("names stand at the line ends, apart; on the phone there are none, and all words are inside", () => {
  const tops = all(shown({ beside: { summary, arms } }), ".end-labels text")
    .map((text) => text.getBoundingClientRect().top)
    .toSorted((one, other) => one - other);
  expect(tops).toHaveLength(4);
  expect(Math.min(...tops.slice(1).map((top, index) => top - (tops[index] ?? 0)))).toBeGreaterThanOrEqual(17);
  const phone = shown({ width: 328, phone: true });
  expect(phone.querySelector(".end-labels")).toBeNull();
  const whole = phone.getBoundingClientRect();
  for (const text of all(phone, "text")) {
    expect(text.getBoundingClientRect().left).toBeGreaterThanOrEqual(whole.left);
    expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(whole.right);
  }
});
