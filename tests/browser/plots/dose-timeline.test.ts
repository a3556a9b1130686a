import { beforeAll, expect, test } from "vitest";
import { doseTimeline } from "../../../src/plots/index.ts";
import { ruledLane, threeLanes } from "./dose-states.ts";
import { outline } from "./outline.ts";

const lanes = threeLanes;

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3 Variable"`)));
});

test("lanes on one ruler, drawn whole", () => {
  expect(outline(doseTimeline({ lanes: lanes.slice(0, 2), width: 600, phone: false }))).toMatchSnapshot();
});

test("it is one image, named by what is given", () => {
  const figure = doseTimeline({ lanes, width: 680, phone: false });
  expect(figure.getAttribute("role")).toBe("img");
  expect(figure.getAttribute("aria-label")).toBe(
    "Watchful waiting: nothing given. Mononuclear cells × 3: three infusions, days 0, 7 and 14. Daratumumab: two infusions, days 0 and 120; plasma cells depleted, days 0 to 180.",
  );
});

test("what lies beyond the ruler is cut, and stays in the words", () => {
  const figure = doseTimeline({ lanes: lanes.slice(2), width: 680, phone: false });
  const bar = figure.querySelector("rect");
  expect(Number(bar?.getAttribute("x")) + Number(bar?.getAttribute("width"))).toBe(668);
  expect(figure.querySelectorAll("path[fill-rule]")).toHaveLength(1);
  expect(figure.textContent).toContain("days 0 and 120");
});

test("what a rule decides on is open, dashed, under its word; a long name stands above its lane", () => {
  const figure = doseTimeline({
    lanes: [ruledLane],
    width: 680,
    phone: false,
  });
  expect(figure.querySelectorAll("path[stroke-dasharray]")).toHaveLength(1);
  expect(figure.querySelectorAll("path[fill-rule]")).toHaveLength(1);
  const [name, word] = [...figure.querySelectorAll("g > text")].filter(({ textContent }) =>
    /^(Eryth|if)/u.test(textContent),
  );
  expect([name, word].map((text) => text?.textContent)).toEqual(["Erythropoietin + Donor lymphocytes", "if"]);
  expect(Number(name?.getAttribute("y"))).toBeLessThan(Number(word?.getAttribute("y")));
});

test("on the phone every word stays inside", () => {
  const figure = doseTimeline({ lanes, width: 328, phone: true });
  document.body.replaceChildren(figure);
  const whole = figure.getBoundingClientRect();
  for (const text of figure.querySelectorAll("text")) {
    const { left, right } = text.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(whole.left);
    expect(right).toBeLessThanOrEqual(whole.right);
  }
});
