import { beforeAll, expect, test } from "vitest";
import { differenceFigure, differenceFinding, differenceSeries, percent } from "../../../src/plots/index.ts";
import { differenceIn } from "../../../src/plots/gain-bins.ts";
import type { Summary } from "../../../src/schema/summary.ts";
import { withGains } from "../../plots/difference-of.ts";
import { inventedRoster, outcome } from "../../plots/invented-roster.ts";
import { inventedSummary } from "../../ui/invented-summary.ts";
import { differenceStates, usualGain } from "./difference-states.ts";
import { stateHashes, twelveArms } from "./figure-states.ts";
import { outline } from "./outline.ts";

const arms = twelveArms.slice(0, 4);

function answer(n: number, gain = usualGain): Summary {
  return withGains(
    inventedSummary(
      arms.map(({ arm }) => ({ arm, share: () => 0 })),
      365,
      n,
    ),
    gain,
  );
}

const first = {
  summary: answer(1000),
  roster: inventedRoster(512, 4),
  arms,
  arm: "ucb-mnc-x3",
  by: 365,
  width: 960,
  phone: false,
};

function shown(change: Partial<Parameters<typeof differenceFigure>[0]> = {}): SVGSVGElement {
  const figure = differenceFigure({ ...first, ...change });
  document.body.style.width = "1000px";
  document.body.replaceChildren(figure);
  return figure;
}

const words = (figure: SVGSVGElement): string[] => [...figure.querySelectorAll("text")].map((text) => text.textContent);
const dots = (figure: SVGSVGElement, side: string): number =>
  (figure.querySelector(`.paired-${side}`)?.getAttribute("d")?.match(/Z/gu) ?? []).length;

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
});

test("a small figure, drawn whole", () => {
  const days = [0, 40, 12, 90, 170];
  const roster = inventedRoster(5, 2, (number, arm) =>
    outcome({ daysIndependent: { 180: (days[number] ?? 0) * (arm === 0 ? 1 : 0.7) } }),
  );
  const small = { summary: answer(5, (number) => 40 * number - 60), roster, arms: arms.slice(0, 2), arm: "ucb-single" };
  expect(outline(shown({ ...small, by: 180, width: 600 }))).toMatchSnapshot();
});

test("every state at both widths", () => {
  expect(stateHashes(differenceStates)).toMatchInlineSnapshot(`
    {
      "1 arm": "48e872c0 d0610b74",
      "10,000 patients": "3350563e da5a3535",
      "12 arms": "4ebf7cc5 29f6acec",
      "2 arms": "3077d3be 44b913ea",
      "5 arms": "9b7c4af1 dca59bf0",
      "all events": "29ed5b2c 60723726",
      "no answer yet": "8725841e d7204008",
      "no events": "0e06c7cc 1268264e",
      "one patient": "46f6b159 eb168c49",
    }
  `);
});

test("its numbers are those of the statistics, in the drawing, its name and the sentence under it", () => {
  const difference = differenceIn(first.summary, first.arm, 365) ?? expect.unreachable("no difference");
  const figure = shown();
  const shares = [...figure.querySelectorAll(".gain-share")].map((text) => text.textContent);
  expect(shares).toEqual([difference.lost, difference.same, difference.gained].map(percent));
  const mean = `+${difference.mean.toFixed(1)} ± ${difference.meanError?.toFixed(1)} d`;
  expect(words(figure).join(" ")).toContain(`mean ${mean}`);
  expect(figure.getAttribute("aria-label")).toContain(differenceFinding(first));
  expect(differenceFinding(first)).toBe(
    `Of 1,000 simulated patients, under mononuclear cells × 3 against watchful waiting: ${percent(difference.gained)} gain more than 14 days independent by day 365, ${percent(difference.same)} are within ± 14 days, ${percent(difference.lost)} lose more. Mean ${mean} (95\u00a0% Monte-Carlo error); 5, 50 and 95\u00a0% of patients −${-difference.p5}, +${difference.p50} and +${difference.p95} d.`,
  );
});

test("a dot a patient, each on the side of his gain, and the zone of a tie drawn in both parts", () => {
  const figure = shown();
  expect(dots(figure, "gained") + dots(figure, "same") + dots(figure, "lost")).toBe(512);
  expect(figure.querySelectorAll(".tie-zone")).toHaveLength(2);
  expect(words(figure)).toContain("within ± 14 d");
  expect(words(figure).some((line) => line.startsWith("first 512 of 1000"))).toBe(true);
  const [bars, patients] = differenceSeries(first);
  expect(bars?.marks).toHaveLength(27);
  expect(patients?.marks).toHaveLength(512);
  expect(patients?.marks[0]?.says).toMatch(/^Patient 1: \d+ d independent under watchful waiting, \d+ d under/u);
});

test("what is longer in an arm has its colour, what is the same in both is open", () => {
  const fills = ["lost", "same", "gained"].map((side) => shown().querySelector(`.gain-${side}`)?.getAttribute("fill"));
  expect(fills).toEqual(["var(--arm-1)", "var(--paper)", "var(--arm-3)"]);
  expect(shown().outerHTML).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|white|black|<style/i);
});

test("before the first numbers it has its whole size, axes and names", () => {
  const empty = shown({ summary: null, roster: null });
  const size = (figure: SVGSVGElement): (string | null)[] =>
    ["width", "height"].map((side) => figure.getAttribute(side));
  expect(size(empty)).toEqual(size(shown()));
  expect(words(shown({ summary: null, roster: null }))).toEqual(
    expect.arrayContaining(["within ± 14 d", "days gained, against watchful waiting", "−360"]),
  );
  expect(empty.getAttribute("aria-label")).toContain("Not simulated yet.");
});

test.each([
  [960, false],
  [680, false],
  [328, true],
] as const)("at %i px all words lie inside, and shares clear of each other", (width, phone) => {
  const figure = shown({ width, phone });
  const whole = figure.getBoundingClientRect();
  for (const text of figure.querySelectorAll("text")) {
    const { left, right } = text.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(whole.left - 1);
    expect(right).toBeLessThanOrEqual(whole.right + 8);
  }
  const [lost, same, gained] = [...figure.querySelectorAll("text")]
    .filter((text) => text.textContent.endsWith(" 14 d"))
    .map((text) => text.getBoundingClientRect());
  expect(lost?.right ?? NaN).toBeLessThan(same?.left ?? NaN);
  expect(same?.right ?? NaN).toBeLessThan(gained?.left ?? NaN);
});

test.each([
  [960, false],
  [358, true],
] as const)("at %i px, under draws, has a whisker of the mean and a range under each share", (width, phone) => {
  const plain = answer(1000);
  const differences = plain.differences.map((difference) => {
    const at = (factor: number) => ({
      ...difference,
      mean: factor * difference.mean,
      gained: factor * difference.gained,
    });
    return { ...difference, uncertainty: { lower: at(0.5), upper: at(1.5), draws: 40 } };
  });
  const figure = shown({ summary: { ...plain, draws: 40, differences }, ranged: true, width, phone });
  const known = differenceIn(plain, first.arm, first.by);
  if (known === undefined) return expect.unreachable("no difference");
  const whisker = figure.querySelector(".drawn-whisker")?.getBoundingClientRect() ?? new DOMRect();
  const mean = figure.querySelector(".gain-mean")?.getBoundingClientRect() ?? new DOMRect();
  expect(whisker.left).toBeLessThan(mean.left);
  expect(whisker.right).toBeGreaterThan(mean.right);
  expect(whisker.top).toBeGreaterThan(mean.bottom - 2);
  const ranges = [...figure.querySelectorAll(".gain-share-range")].map((text) => text.textContent);
  expect(ranges).toHaveLength(3);
  expect(ranges[2]).toBe(`${percent(0.5 * known.gained)} to ${percent(1.5 * known.gained)}`);
  expect(figure.getAttribute("aria-label")).toContain("what nobody knows");
  const bare = shown({ width, phone });
  expect(bare.querySelectorAll(".drawn-whisker, .gain-share-range")).toHaveLength(0);
});
