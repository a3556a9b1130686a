import { beforeAll, describe, expect, test } from "vitest";
import {
  independenceFigure,
  type IndependenceOptions,
  type IndependenceView,
  percent,
} from "../../../src/plots/index.ts";
import { drawnSummary } from "../../plots/drawn-summary.ts";
import { type FigureState, figureAnswers, stateHashes } from "./figure-states.ts";
import { outline } from "./outline.ts";

const observed = [{ arm: "ucb-single", label: "one unit, 3 months", low: 76, high: 107, n: 1 }];

function drawn({ summary, arms, place }: FigureState, change: Partial<IndependenceOptions>): SVGSVGElement {
  const options = { summary, arms, observed, observedTitle: "Observed", horizon: 365, stale: false };
  return independenceFigure({ ...options, ...place, ...change });
}

function shown(name: string, view: IndependenceView, phone = false): SVGSVGElement {
  const answer = figureAnswers[name];
  if (answer === undefined) throw new Error(`no state ${name}`);
  const figure = drawn({ ...answer, place: { width: phone ? 328 : 960, phone } }, { view });
  document.body.replaceChildren(figure);
  return figure;
}

const words = (figure: SVGSVGElement): string[] => [...figure.querySelectorAll("text")].map((text) => text.textContent);

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
});

describe("in every state the figure stands as it did", () => {
  test("incidence", () => {
    expect(stateHashes((state) => drawn(state, {}))).toMatchInlineSnapshot(`
      {
        "1 arm": "5b76ed5a be2c5e9f",
        "10,000 patients": "19545167 12461722",
        "12 arms": "756ead61 2d5f90b0",
        "2 arms": "1b92880f f0300b9b",
        "5 arms": "bf06095b 5ef4c0c8",
        "all events": "97bf96bb cd73e485",
        "no answer yet": "104f0a89 8753522e",
        "no events": "ab11973a dad789d1",
        "one patient": "6bca00c8 6994a715",
      }
    `);
  });
  test("stacked", () => {
    expect(stateHashes((state) => drawn(state, { view: "stacked" }))).toMatchInlineSnapshot(`
      {
        "1 arm": "458099b8 521c6a5e",
        "10,000 patients": "2e7bdb0c ee3d2fa7",
        "12 arms": "063dcdd1 04d871b9",
        "2 arms": "c31d868e 1e42d423",
        "5 arms": "2ff29955 42e04ce4",
        "all events": "5e3a7265 40121651",
        "no answer yet": "78aac863 dbdace87",
        "no events": "b03a7b3c 2aec6c0d",
        "one patient": "a4c25ad3 5603f1c1",
      }
    `);
  });
  test("on the day", () => {
    expect(stateHashes((state) => drawn(state, { view: "current" }))).toMatchInlineSnapshot(`
      {
        "1 arm": "22617ea2 ed9fe3f8",
        "10,000 patients": "72b87aa3 8f9f8cbd",
        "12 arms": "af5baf6d 9b3f4d04",
        "2 arms": "ecdbd408 a3f2b3c4",
        "5 arms": "a188e436 ec85d5bb",
        "all events": "2ca8ed8f cd6c0a34",
        "no answer yet": "104f0a89 8753522e",
        "no events": "ab11973a dad789d1",
        "one patient": "ab11973a dad789d1",
      }
    `);
  });
});

describe("stacked", () => {
  test("a small figure, drawn whole", () => {
    const { summary, arms } = figureAnswers["one patient"] ?? { summary: null, arms: [] };
    const place = { width: 328, phone: true };
    const figure = drawn({ summary, arms: arms.slice(0, 1), place }, { view: "stacked", observed: [], lanes: 0 });
    expect(outline(figure)).toMatchSnapshot();
  });

  test("what each arm has come to stands at its panel, named at the last", () => {
    const figure = shown("10,000 patients", "stacked");
    const said = [...figure.querySelectorAll(".stack-labels")].map((labels) =>
      [...labels.querySelectorAll("text")].map((text) => text.textContent),
    );
    const ends = (figureAnswers["10,000 patients"]?.summary?.arms ?? []).map(({ incidence }) =>
      [incidence.independent, incidence.eventFree, incidence.regrafted, incidence.relapsed, incidence.dead].map(
        (curve) => percent(curve.at(-1) ?? Number.NaN),
      ),
    );
    expect(said.slice(0, 3)).toEqual(ends.slice(0, 3));
    const names = ["independent", "still dependent", "second graft", "relapsed", "died"];
    expect(said[3]).toEqual((ends[3] ?? []).flatMap((value, index) => [value, names[index]]));
  });

  test("only the independent are in the arm's colour, and nothing names a colour or an id", () => {
    const figure = shown("5 arms", "stacked");
    const tinted = [...figure.querySelectorAll(".layer-independent")].map((path) => path.getAttribute("fill"));
    expect(tinted).toEqual([1, 2, 3, 4, 5].map((slot) => `var(--arm-${slot})`));
    for (const path of figure.querySelectorAll("[class^=layer]:not(.layer-independent)"))
      expect(`${path.getAttribute("fill")} ${path.getAttribute("stroke")}`).toMatch(
        /^(var\(--ink-[23]\)|none) (null|var\(--ink-2\))$/,
      );
    expect(figure.outerHTML).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|white|black|<style| id=/i);
  });

  test("under draws two whiskers at the end of each panel reach as far as the draws, and none where stale", () => {
    const { summary, arms } = figureAnswers["10,000 patients"] ?? { summary: null, arms: [] };
    if (summary === null) throw new Error("no summary");
    const place = { width: 960, phone: false };
    const state = { summary: drawnSummary(summary, 40), arms, place };
    const figure = drawn(state, { view: "stacked" });
    document.body.replaceChildren(figure);
    const whiskers = [...figure.querySelectorAll(".drawn-whisker")].map((whisker) => {
      const { top, bottom } = whisker.querySelector("path:last-child")?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom };
    });
    expect(whiskers).toHaveLength(2 * arms.length);
    const whole = figure
      .querySelector(".layer-independent")
      ?.closest("g")
      ?.querySelector("path")
      ?.getBoundingClientRect();
    const { top = 0, height = 0 } = whole ?? {};
    const [independent, dead] = whiskers;
    const { incidence } = summary.arms[0] ?? expect.unreachable("no arm");
    const [share, lost] = [incidence.independent.at(-1) ?? NaN, incidence.dead.at(-1) ?? NaN];
    const full = height / 0.75;
    expect((independent?.bottom ?? 0) - (independent?.top ?? 0)).toBeCloseTo(0.4 * share * full, 0);
    expect((dead?.top ?? 0) - top).toBeCloseTo(0.8 * lost * full, 0);
    expect((dead?.bottom ?? 0) - top).toBeCloseTo(1.2 * lost * full, 0);
    expect(drawn(state, { view: "stacked", stale: true }).querySelector(".drawn-whisker")).toBeNull();
  });

  test("the phone has a key above, and all words inside", () => {
    const figure = shown("10,000 patients", "stacked", true);
    expect(words(figure)).toEqual(expect.arrayContaining(["still dependent", "second graft", "relapsed", "died"]));
    const whole = figure.getBoundingClientRect();
    for (const text of figure.querySelectorAll("text")) {
      const { left, right } = text.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(whole.left);
      expect(right).toBeLessThanOrEqual(whole.right + 12);
    }
  });
});

describe("from five arms on", () => {
  test.each(["5 arms", "12 arms"])("%s have a panel each: one curve in colour over all in rule grey", (name) => {
    const figure = shown(name, "incidence");
    const count = figureAnswers[name]?.arms.length ?? 0;
    const own = [...figure.querySelectorAll(".curve-own")];
    expect(own.map((path) => path.getAttribute("stroke"))).toEqual(
      Array.from({ length: count }, (_, index) => `var(--arm-${index < 8 ? index + 1 : index - 7})`),
    );
    const others = [...figure.querySelectorAll(".curve-others")];
    expect(new Set(others.map((path) => path.getAttribute("stroke")))).toEqual(new Set(["var(--rule)"]));
    for (const path of others) expect(path.getAttribute("d")?.match(/M/g)).toHaveLength(count);
  });

  test("the observed lanes and the axis over the counts stand below the panels", () => {
    const figure = shown("5 arms", "incidence");
    const panels = Math.max(
      ...[...figure.querySelectorAll(".curve-panels path")].map((path) => path.getBoundingClientRect().bottom),
    );
    expect(figure.querySelector(".observed-bar")?.getBoundingClientRect().top).toBeGreaterThan(panels);
    expect(words(figure)).toEqual(expect.arrayContaining(["120", "days from first dose"]));
  });

  test("panels have their size and names before there are numbers", () => {
    const { arms } = figureAnswers["5 arms"] ?? { arms: [] };
    const empty = drawn({ summary: null, arms, place: { width: 960, phone: false } }, {});
    expect(empty.getAttribute("height")).toBe(shown("5 arms", "incidence").getAttribute("height"));
    expect(words(empty)).toContain("Mononuclear × 3");
  });

  test("a name too long for its panel is cut, and never leaves it", () => {
    const answer = figureAnswers["5 arms"];
    const arms = (answer?.arms ?? []).map((arm) => ({
      ...arm,
      shortLabel: "Mesenchymal cells + immunoadsorption + a long name",
    }));
    for (const width of [328, 680]) {
      const figure = drawn({ summary: answer?.summary ?? null, arms, place: { width, phone: width < 600 } }, {});
      document.body.replaceChildren(figure);
      const panels = [...figure.querySelectorAll(".curve-panels > g")].map((panel) => [
        panel.querySelector("g > text")?.getBoundingClientRect().right ?? Infinity,
        panel.querySelector("path")?.getBoundingClientRect().right ?? 0,
      ]);
      for (const [name = Infinity, frame = 0] of panels) expect(name).toBeLessThanOrEqual(frame + 12);
    }
  });
});

test("on the day the curve may fall", () => {
  const path = [...shown("12 arms", "current").querySelectorAll(".curve-own")].at(-1)?.getAttribute("d") ?? "";
  const heights = [...path.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y));
  expect(heights.some((y, index) => y > (heights[index - 1] ?? Infinity))).toBe(true);
});
