import { beforeAll, expect, test } from "vitest";
import {
  type FigurePlace,
  identifiabilityChart,
  indicesChart,
  influenceChart,
  laneFigure,
  laneLayout,
  laneSeries,
  measurementsChart,
  ridgeFigure,
  ridgeLayout,
  ridgeSeries,
} from "../../../src/plots/index.ts";
import { figureFaults } from "./figure-faults.ts";
import { outline } from "./outline.ts";
import { indicesStates, influenceStates, measured, ridgeStates, toldStates } from "./sureness-states.ts";

const places: readonly FigurePlace[] = [
  { width: 960, phone: false },
  { width: 328, phone: true },
];
beforeAll(() => document.fonts.ready);

test("the outline of identifiability", () => {
  const [number] = toldStates["one number"] ?? [];
  const numbers = number === undefined ? [] : [number, { ...number, name: "A second, untold", ratio: 1 }];
  for (const place of places) {
    expect(
      outline(laneFigure(place, identifiabilityChart({ numbers, whole: false, phone: place.phone }))),
    ).toMatchSnapshot();
  }
});

test("the outline of a tornado over draws", () => {
  for (const place of places) {
    expect(outline(laneFigure(place, influenceChart(influenceStates["few draws, of units"], 2)))).toMatchSnapshot();
  }
});

test("the outline of measurements", () => {
  for (const place of places) {
    const input = { ...influenceStates["few draws, of units"], ...measured };
    expect(outline(laneFigure(place, measurementsChart(input, 10)))).toMatchSnapshot();
  }
});

test("the outline of indices", () => {
  for (const place of places) {
    expect(outline(laneFigure(place, indicesChart(indicesStates["far outside"], 2)))).toMatchSnapshot();
  }
});

test("the outline of a ridge of ten draws", () => {
  for (const place of places) {
    expect(outline(ridgeFigure({ ...place, ridge: ridgeStates["ten draws"] }))).toMatchSnapshot();
  }
});

test("in every state all words lie inside, none are small, colours are tokens, and heights are those kept", () => {
  const faults = places.flatMap((place) => [
    ...Object.entries(toldStates).flatMap(([state, numbers]) => {
      const chart = identifiabilityChart({ numbers, whole: true, phone: place.phone });
      const figure = laneFigure(place, chart);
      expect(Number(figure.getAttribute("height"))).toBe(laneLayout(place, chart).height);
      return figureFaults(figure).map((fault) => `${state} ${place.width} ${fault}`);
    }),
    ...Object.entries(influenceStates).flatMap(([state, input]) =>
      figureFaults(laneFigure(place, influenceChart(input, Infinity))).map(
        (fault) => `${state} ${place.width} ${fault}`,
      ),
    ),
    ...Object.entries(influenceStates).flatMap(([state, input]) =>
      figureFaults(laneFigure(place, measurementsChart({ ...input, ...measured }, 10))).map(
        (fault) => `${state} ${place.width} ${fault}`,
      ),
    ),
    ...Object.entries(indicesStates).flatMap(([state, input]) =>
      figureFaults(laneFigure(place, indicesChart(input, Infinity))).map((fault) => `${state} ${place.width} ${fault}`),
    ),
    ...Object.entries(ridgeStates).flatMap(([state, ridge]) => {
      const figure = ridgeFigure({ ...place, ridge });
      expect(Number(figure.getAttribute("height"))).toBe(ridgeLayout(place).height);
      return figureFaults(figure).map((fault) => `${state} ${place.width} ${fault}`);
    }),
  ]);
  expect(faults).toEqual([]);
});

test("the marks that are walked lie inside and say numbers", () => {
  for (const place of places) {
    const all = [
      ...Object.values(toldStates).flatMap((numbers) =>
        laneSeries(place, identifiabilityChart({ numbers, whole: true, phone: place.phone })),
      ),
      ...Object.values(influenceStates).flatMap((input) => laneSeries(place, influenceChart(input, 12))),
      ...Object.values(indicesStates).flatMap((input) => laneSeries(place, indicesChart(input, 12))),
      ...Object.values(ridgeStates).flatMap((ridge) => ridgeSeries({ ...place, ridge })),
    ];
    expect(all.length).toBeGreaterThan(90);
    for (const { name, marks } of all) {
      expect(name).not.toBe("");
      for (const { x, says, level } of marks) {
        expect(x >= 0 && x <= place.width).toBe(true);
        expect(says).toMatch(/\d/u);
        expect(level !== null && level >= 0 && level <= 1).toBe(true);
      }
    }
  }
});
