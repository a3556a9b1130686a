import { beforeAll, expect, test } from "vitest";
import { swimmerFigure, swimmerFinding, swimmerSeries } from "../../../src/plots/index.ts";
import { swimmerLanes } from "../../../src/plots/swimmer-lanes.ts";
import { inventedRoster } from "../../plots/invented-roster.ts";
import { stateHashes } from "./figure-states.ts";
import { outline } from "./outline.ts";
import { swimmerOptions as first, swimmerStates } from "./swimmer-states.ts";

const { arms, observed } = first;

function shown(change: Partial<Parameters<typeof swimmerFigure>[0]> = {}): SVGSVGElement {
  const figure = swimmerFigure({ ...first, ...change });
  document.body.style.width = "1000px";
  document.body.replaceChildren(figure);
  return figure;
}

const words = (figure: SVGSVGElement): string[] => [...figure.querySelectorAll("text")].map((text) => text.textContent);

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
});

test("a small figure, drawn whole", () => {
  const small = { roster: inventedRoster(4, 2), arms: arms.slice(0, 2), arm: "ucb-single", lanes: 4, width: 600 };
  expect(outline(shown({ ...small, observed: observed.slice(0, 2) }))).toMatchSnapshot();
});

test("every state at both widths", () => {
  expect(stateHashes(swimmerStates)).toMatchInlineSnapshot(`
    {
      "1 arm": "eea8ca5e 8cbf5f41",
      "10,000 patients": "fe4ca093 ae82f4bc",
      "12 arms": "6098f17a c61745a1",
      "2 arms": "5c2bb472 2dd474cc",
      "5 arms": "72247f82 cc3cae0f",
      "all events": "a655768b b190bf83",
      "no answer yet": "6c09aae0 61981d94",
      "no events": "83c92c41 7a19654f",
      "one patient": "5e46ad37 b12385c1",
    }
  `);
});

test("each lane draws what the roster says of its patient, in the order asked for", () => {
  const figure = shown();
  const lanes = [...figure.querySelectorAll(".swimmer-lane")];
  const said = swimmerLanes(first);
  expect(lanes).toHaveLength(20);
  lanes.forEach((lane, index) => {
    const own = said[index] ?? expect.unreachable("a lane of nobody");
    const ticks = lane.querySelector(".lane-ticks")?.getAttribute("d")?.match(/M/gu) ?? [];
    expect(lane.querySelector("text")?.textContent).toBe(String(own.patient));
    expect(ticks).toHaveLength(own.transfusions.filter((day) => day >= -60).length);
    expect(lane.querySelectorAll(".lane-bar")).toHaveLength(own.stretches.length);
    expect(lane.querySelectorAll(".lane-loss")).toHaveLength(own.stretches.filter(({ lost }) => lost).length);
    expect(lane.querySelectorAll(".lane-dose")).toHaveLength(own.doses.length);
    expect(lane.querySelectorAll(".lane-open")).toHaveLength(own.event === null ? 1 : 0);
    expect(lane.querySelectorAll(`.end-${own.event ?? "none"}`)).toHaveLength(own.event === null ? 0 : 1);
    expect(lane.textContent).toContain(own.independent === null ? "not reached" : `day ${own.independent}`);
  });
  const numbers = (order: "day" | "number"): (string | undefined)[] =>
    [...shown({ order }).querySelectorAll(".swimmer-lane")].map((lane) => lane.querySelector("text")?.textContent);
  expect(numbers("number")).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1)));
});

test("death, relapse and a second graft have a shape and a word each", () => {
  const figure = shown({ order: "number" });
  for (const [cause, word] of [
    ["dead", "died"],
    ["relapsed", "relapsed"],
    ["regrafted", "second graft"],
  ] as const) {
    expect(figure.querySelectorAll(`.swimmer-lane .end-${cause}`).length).toBeGreaterThan(0);
    expect(words(figure)).toContain(word);
  }
});

test("observed patients have what is known of them, and no more", () => {
  const figure = shown();
  expect(words(figure)).toEqual(
    expect.arrayContaining([
      "one unit, 3 months, n = 1",
      "MSC, rapid recovery, n = 1, day not stated",
      "yours: A7",
      "yours: A8",
      "yours: A9, died",
    ]),
  );
  const bars = [...figure.querySelectorAll(".observed-bar")].map((bar) => bar.getAttribute("fill"));
  expect(bars).toEqual(["var(--arm-2)", "var(--paper)"]);
  expect(swimmerSeries(first)[1]?.marks[0]?.says).toBe("MSC, rapid recovery: day of independence not stated");
});

test("it is one image named by its finding, names no colour, and has its size before anybody is there", () => {
  const figure = shown();
  expect(figure.getAttribute("role")).toBe("img");
  expect(figure.getAttribute("aria-label")).toContain(swimmerFinding(first));
  expect(figure.outerHTML).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|white|black|<style/i);
  const empty = shown({ roster: null });
  expect(empty.getAttribute("height")).toBe(figure.getAttribute("height"));
  expect(empty.getAttribute("aria-label")).toContain("Not simulated yet.");
});

test.each([
  [960, false, 20],
  [680, false, 60],
  [328, true, 20],
  [328, true, 1],
] as const)("at %i px all words lie inside (phone %s), of %i lanes", (width, phone, lanes) => {
  const figure = shown({
    width,
    phone,
    lanes,
    roster: inventedRoster(lanes, 4),
    observedTitle: "Observed (Li 2025; yours)",
  });
  const whole = figure.getBoundingClientRect();
  for (const text of figure.querySelectorAll("text")) {
    const { left, right } = text.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(whole.left - 1);
    expect(right).toBeLessThanOrEqual(whole.right + 8);
  }
});

test.each([
  [960, false],
  [328, true],
] as const)("at %i px no word of a lane lies on a bar, and the key names what ends one", (width, phone) => {
  const figure = shown({ width, phone, lanes: 20, roster: inventedRoster(20, 4) });
  for (const lane of figure.querySelectorAll(".swimmer-lane")) {
    const bars = [...lane.querySelectorAll(".lane-bar")].map((bar) => bar.getBoundingClientRect());
    for (const text of lane.querySelectorAll("text")) {
      const { left, right } = text.getBoundingClientRect();
      expect(bars.filter((bar) => bar.left < right - 1 && left + 1 < bar.right)).toEqual([]);
    }
  }
  const key = [...figure.querySelectorAll(".swimmer-key text")].map(({ textContent }) => textContent);
  expect(key).toEqual(expect.arrayContaining(["died", "relapsed", "second graft"]));
  expect(key.filter((name) => /[,:]$/u.test(name))).toEqual([]);
});
