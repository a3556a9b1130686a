import { beforeAll, describe, expect, test } from "vitest";
import { patientCursor, patientFigure, patientLayout } from "../../../src/plots/index.ts";
import { inFourArms } from "./patient-states.ts";

type Options = Parameters<typeof patientFigure>[0];
const { course, arms } = inFourArms;
const first: Options = inFourArms;

function shown(change: Partial<Options> = {}): SVGSVGElement {
  const figure = patientFigure({ ...first, ...change });
  document.body.replaceChildren(figure);
  return figure;
}

function cursor(day: number, change: Partial<Options> = {}): SVGSVGElement {
  const over = patientCursor({ ...first, course, ...change, day } as Parameters<typeof patientCursor>[0]);
  document.body.replaceChildren(over);
  return over;
}

const curves = (figure: SVGSVGElement): SVGPathElement[] => [
  ...figure.querySelectorAll<SVGPathElement>(".panel-curve"),
];
const words = (svg: SVGSVGElement): string[] => [...svg.querySelectorAll("text")].map((text) => text.textContent);
const right = (path: SVGPathElement): number => path.getBBox().x + path.getBBox().width;

beforeAll(async () => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12.5px "Source Sans 3 Variable"`)));
});

test("it is one image, named by what becomes of each arm", () => {
  const figure = shown();
  expect(figure.getAttribute("role")).toBe("img");
  expect(figure.getAttribute("aria-label")).toMatch(
    /^One simulated patient, day by day from first dose\. watchful waiting: independent from day \d+\. one cord-blood unit: independent/u,
  );
});

test("each of eleven quantities has a curve of each arm in its colour, from the first dose to the horizon", () => {
  const figure = shown();
  const strokes = curves(figure).map((path) => path.getAttribute("stroke"));
  expect(strokes).toHaveLength(44);
  expect(strokes.slice(0, 4)).toEqual(["var(--arm-1)", "var(--arm-2)", "var(--arm-3)", "var(--arm-4)"]);
  const [frame] = patientLayout(first).panels[1]?.frames ?? [];
  for (const path of curves(figure)) expect(right(path)).toBeCloseTo(frame?.right ?? 0, 0);
});

test("threshold, recovery and units are written, and titres stand in twofold steps from 1:2", () => {
  const said = words(shown());
  expect(said).toEqual(
    expect.arrayContaining(["threshold 7.0", "recovery 30", "Haemoglobin, g/dL", "1:2", "−60", "0", "365"]),
  );
  expect(said).toContain("IgM isoagglutinin, titreunder 1:2 undetectable");
});

test("transfusions are ticks, one each, those before the first dose too; doses are the arm's symbol", () => {
  const figure = shown();
  const ticks = [...figure.querySelectorAll(".panel-ticks")].map(
    (path) => (path.getAttribute("d") ?? "").split("M").length - 1,
  );
  expect(ticks).toEqual(
    course.arms.map(({ transfusions }) => transfusions.filter((day) => day >= -60 && day <= 365).length),
  );
});

test("the day of independence is marked on the haemoglobin, on its very day", () => {
  const marks = (change: Partial<Options>): number => shown(change).querySelectorAll("g > path[fill-rule]").length;
  const never = { ...course, arms: course.arms.map((arm) => ({ ...arm, independent: null })) };
  expect(marks({}) - marks({ course: never })).toBe(
    course.arms.filter(({ independent }) => independent !== null).length,
  );
});

describe("after a competing event", () => {
  const event = { cause: "dead" as const, day: 100 };
  const ended = {
    ...course,
    arms: course.arms.map((arm) => (arm.arm === "watch" ? { ...arm, event, independent: null } : arm)),
  };

  test("nothing of that arm is drawn, its end is marked, and it is said", () => {
    const figure = shown({ course: ended });
    const own = curves(figure).filter((path) => path.getAttribute("stroke") === "var(--arm-1)");
    const { left, right: edge } = patientLayout(first).columns[0] ?? { left: 0, right: 0 };
    const last = left + ((edge - left) * (99 + 60)) / 425;
    expect(own).toHaveLength(11);
    for (const path of own) expect(right(path)).toBeLessThanOrEqual(last + 0.1);
    expect(figure.querySelectorAll(".panel-end")).toHaveLength(1);
    expect(figure.getAttribute("aria-label")).toContain(
      "watchful waiting: not independent, died on day 100, and nothing is drawn after that.",
    );
  });

  test("it has no value under the line", () => {
    const written = (day: number): readonly string[] => words(cursor(day, { course: ended })).slice(4, 8);
    expect(written(99)[0]).toMatch(/^\d/u);
    expect(written(100)[0]).toBe("");
    expect(written(100)[1]).toMatch(/^\d/u);
  });
});

test("one arm a panel: its colour over the others in grey, on the same axes", () => {
  const figure = shown({ arrangement: "apart" });
  const places = curves(figure)
    .slice(0, 4)
    .map((path) => Math.round(path.getBBox().x));
  expect(new Set(places).size).toBe(4);
  expect(curves(figure)).toHaveLength(44);
  expect(figure.querySelectorAll('path[stroke="var(--rule)"][stroke-width="1.5"]')).toHaveLength(132);
  expect(words(figure)).toEqual(expect.arrayContaining(arms.map(({ shortLabel }) => shortLabel)));
});

test("without a course it has the same size, its headings and no curves", () => {
  const empty = shown({ course: null });
  expect(curves(empty)).toEqual([]);
  expect(words(empty)).toContain("Body iron gained, mgsince 40 days before diagnosis");
  expect(empty.getAttribute("height")).toBe(shown().getAttribute("height"));
  expect(empty.getAttribute("aria-label")).toContain("Not simulated yet.");
});

test("the line stands on its day through every panel, with the values of that day", () => {
  const over = cursor(120);
  const { columns } = patientLayout(first);
  const { left, right: edge } = columns[0] ?? { left: 0, right: 0 };
  const xs = [...over.querySelectorAll<SVGPathElement>(".cursor-line")].map((path) => path.getBBox().x);
  expect(xs).toHaveLength(14);
  for (const x of xs) expect(x).toBeCloseTo(left + ((edge - left) * 180) / 425, 0);
  const index = 120 - (course.days[0] ?? 0);
  expect(words(over).slice(4, 8)).toEqual(course.arms.map(({ haemoglobin }) => haemoglobin[index]?.toFixed(1)));
  expect(over.getAttribute("aria-hidden")).toBe("true");
});

test.each(["overlaid", "apart"] as const)("on the phone, %s, every word stays inside", (arrangement) => {
  const change = { width: 328, phone: true, arrangement };
  for (const svg of [shown(change), cursor(120, change)]) {
    document.body.replaceChildren(svg);
    const whole = svg.getBoundingClientRect();
    for (const text of svg.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(whole.left - 0.5);
      expect(box.right).toBeLessThanOrEqual(whole.right + 0.5);
    }
  }
});
