import { beforeAll, expect, test } from "vitest";
import {
  type FigurePlace,
  likelihoodFigure,
  likelihoodLayout,
  likelihoodSeries,
  structureFigure,
  structureLayout,
  structureSeries,
  sweepFigure,
  sweepLayout,
  sweepSeries,
  tornadoFigure,
  tornadoLayout,
  tornadoSeries,
} from "../../../src/plots/index.ts";
import { drawnSummary } from "../../plots/drawn-summary.ts";
import { figureFaults } from "./figure-faults.ts";
import { figureAnswers, stateHashes } from "./figure-states.ts";
import { likelihoodOf } from "./likelihood-states.ts";
import { outline } from "./outline.ts";
import { structureOf } from "./structure-states.ts";
import { sweepOf } from "./sweep-states.ts";
import { tornadoOf } from "./tornado-states.ts";

const wide: FigurePlace = { width: 960, phone: false };
const narrow: FigurePlace = { width: 328, phone: true };
beforeAll(() => document.fonts.ready);

test("a sweep's lines are drawn in every state", () => {
  expect(stateHashes((state) => sweepFigure({ ...state.place, ...sweepOf(state, "independent", false), stale: false })))
    .toMatchInlineSnapshot(`
      {
        "1 arm": "d4312516 62cecfc5",
        "10,000 patients": "9224de70 362a4401",
        "12 arms": "7966536b 50b78876",
        "2 arms": "80b210c7 1e5177fe",
        "5 arms": "dfce50fe f56588fb",
        "all events": "3eeedcea 3e7a8615",
        "no answer yet": "ff583011 f51ee7fd",
        "no events": "8791bb6e 2a3045e1",
        "one patient": "3eeedcea 3e7a8615",
      }
    `);
});

test("a sweep's lines are drawn where a median is not reached", () => {
  expect(stateHashes((state) => sweepFigure({ ...state.place, ...sweepOf(state, "median", false), stale: true })))
    .toMatchInlineSnapshot(`
      {
        "1 arm": "4bbe965b 8f67b4c0",
        "10,000 patients": "3199357f 56d820c1",
        "12 arms": "baeba46d 5f5b5515",
        "2 arms": "def2b87d c39a53a7",
        "5 arms": "394bcbd2 4abfb92f",
        "all events": "3199357f 56d820c1",
        "no answer yet": "b32afff6 4b191d69",
        "no events": "3199357f 56d820c1",
        "one patient": "3199357f 56d820c1",
      }
    `);
});

test("a heat map is drawn in every state", () => {
  expect(stateHashes((state) => sweepFigure({ ...state.place, ...sweepOf(state, "independent", true), stale: false })))
    .toMatchInlineSnapshot(`
    {
      "1 arm": "255d08ec 11514b44",
      "10,000 patients": "ba17aa13 4014e27d",
      "12 arms": "db1215f3 2a5c474c",
      "2 arms": "3507e133 dfb52130",
      "5 arms": "6b7aa363 ddf123c8",
      "all events": "b1273aeb 070ed051",
      "no answer yet": "160072cd 73d993a9",
      "no events": "dcfa10ef 13e268d9",
      "one patient": "b1273aeb 070ed051",
    }
  `);
});

test("a tornado is drawn in every state", () => {
  expect(stateHashes((state) => tornadoFigure({ ...state.place, ...tornadoOf(state) }))).toMatchInlineSnapshot(`
    {
      "1 arm": "bfe78305 08f8f874",
      "10,000 patients": "892a5efd b93a3e39",
      "12 arms": "bfe78305 08f8f874",
      "2 arms": "bfe78305 08f8f874",
      "5 arms": "bfe78305 08f8f874",
      "all events": "664e1c1c ed05bc50",
      "no answer yet": "2a7acb16 3ddecc6c",
      "no events": "99edd933 61df3f89",
      "one patient": "664e1c1c ed05bc50",
    }
  `);
});

test("what would have to be true is drawn in every state", () => {
  expect(stateHashes((state) => likelihoodFigure({ ...state.place, ...likelihoodOf(state) }))).toMatchInlineSnapshot(`
    {
      "1 arm": "675bf549 671bdf3e",
      "10,000 patients": "08763f4e e0c54d35",
      "12 arms": "992d359d f01bb4f1",
      "2 arms": "0f400e3e 75e281d0",
      "5 arms": "992d359d f01bb4f1",
      "all events": "acae5f37 5942c3f1",
      "no answer yet": "7e685e79 b9a47256",
      "no events": "ef10e1a3 0f5e5e96",
      "one patient": "c8d60512 9efe6fce",
    }
  `);
});

test("what would have to be true over two things has a row of frames a step", () => {
  expect(stateHashes((state) => likelihoodFigure({ ...state.place, ...likelihoodOf(state, true) })))
    .toMatchInlineSnapshot(`
      {
        "1 arm": "f7d9da92 04c8a7dc",
        "10,000 patients": "d5152447 9afd6425",
        "12 arms": "b957a956 0ca04ec1",
        "2 arms": "818a5626 b65ab0f1",
        "5 arms": "b957a956 0ca04ec1",
        "all events": "c55afe31 0f9312f6",
        "no answer yet": "68b085b0 ce7b7a1a",
        "no events": "ceea0f84 00155574",
        "one patient": "0a0e7b09 cebe7e4c",
      }
    `);
});

test("the outline of a small tornado", () => {
  let drawn = "";
  stateHashes((state) => {
    const figure = tornadoFigure({
      ...state.place,
      ...tornadoOf(state),
      parameters: tornadoOf(state).parameters.slice(2),
    });
    if (drawn === "" && state.summary !== null) drawn = outline(figure);
    return figure;
  });
  expect(drawn).toMatchSnapshot();
});

test("how much depends on the model's build is drawn in every state", () => {
  const drawn = (outcome: "independent" | "median") =>
    stateHashes((state) => structureFigure({ ...state.place, ...structureOf(state, outcome) }));
  expect(drawn("independent")).toMatchInlineSnapshot(`
    {
      "1 arm": "969079ba 0066bf86",
      "10,000 patients": "87f3908c ddab7c6b",
      "12 arms": "dc994c8d 03ddacb7",
      "2 arms": "e22228f2 74bf0174",
      "5 arms": "c639e226 759f6d02",
      "all events": "39145203 e59f2af0",
      "no answer yet": "843b7037 c59b672c",
      "no events": "157b2dc3 3aeb9c68",
      "one patient": "39145203 e59f2af0",
    }
  `);
  expect(drawn("median")).toMatchInlineSnapshot(`
    {
      "1 arm": "82d88d55 35390ed4",
      "10,000 patients": "df9f8725 567c752a",
      "12 arms": "3673b3a6 2ff7db7c",
      "2 arms": "c4f24dae 87463b86",
      "5 arms": "5f560f0d 744dc664",
      "all events": "b786dbd3 c9a56fbe",
      "no answer yet": "a7ca0cdf e79cc54a",
      "no events": "c355f827 4db3c570",
      "one patient": "7316b2bb ac3413e6",
    }
  `);
});

test("the outline of a small figure of structures", () => {
  let drawn = "";
  stateHashes((state) => {
    const input = structureOf(state, "independent");
    const figure = structureFigure({ ...state.place, ...input, choices: input.choices.slice(0, 2) });
    if (drawn === "" && state.summary !== null) drawn = outline(figure);
    return figure;
  });
  expect(drawn).toMatchSnapshot();
});

test("in every state all words lie inside, none are small, and colours are tokens", () => {
  const faults = new Set<string>();
  stateHashes((state) => {
    const { place } = state;
    const figures = [
      sweepFigure({ ...place, ...sweepOf(state, "independent", false), stale: false }),
      sweepFigure({ ...place, ...sweepOf(state, "median", false), stale: false }),
      sweepFigure({ ...place, ...sweepOf(state, "median", true), stale: false }),
      tornadoFigure({ ...place, ...tornadoOf(state) }),
      likelihoodFigure({ ...place, ...likelihoodOf(state) }),
      structureFigure({ ...place, ...structureOf(state, "independent") }),
      structureFigure({ ...place, ...structureOf(state, "median") }),
    ];
    for (const figure of figures)
      for (const fault of figureFaults(figure))
        faults.add(`${figure.getAttribute("class") ?? ""} ${place.width} ${fault}`);
    return document.createElement("i");
  });
  expect([...faults]).toEqual([]);
});

test("the marks that are walked lie inside, say a number each, and the heights kept are those drawn", () => {
  stateHashes((state) => {
    const { place } = state;
    const sweep = sweepOf(state, "median", false);
    const tornado = { ...place, ...tornadoOf(state) };
    const likelihood = likelihoodOf(state);
    const structures = structureOf(state, "median");
    const all = [
      ...sweepSeries({ ...place, ...sweep }),
      ...tornadoSeries(tornado),
      ...likelihoodSeries({ ...place, ...likelihood }),
      ...structureSeries({ ...place, ...structures }),
    ];
    for (const { name, marks } of all) {
      expect(name).not.toBe("");
      for (const { x, y, says, level } of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(place.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(says).toMatch(/: (\D*\d|not reached)/u);
        expect(level === null || (level >= 0 && level <= 1)).toBe(true);
      }
    }
    const heights = [
      sweepLayout(place, sweep).height,
      likelihoodLayout(place, 1).height,
      structureLayout(place, structures).height,
    ];
    const figures = [
      sweepFigure({ ...place, ...sweep, stale: false }),
      likelihoodFigure({ ...place, ...likelihood }),
      structureFigure({ ...place, ...structures }),
    ];
    expect(figures.map((figure) => Number(figure.getAttribute("height")))).toEqual(heights);
    if (state.summary === null) expect(all).toEqual([]);
    return document.createElement("i");
  });
  expect(tornadoLayout(wide, 3, false).rows).toHaveLength(3);
  expect(tornadoLayout(narrow, 0, true).rows).toHaveLength(1);
});

test("a tile's number stays readable over the deepest tint, in both themes", () => {
  for (const [theme, least] of [
    ["light", 4.5],
    ["dark", 4.5],
  ] as const) {
    document.documentElement.dataset["theme"] = theme;
    for (let slot = 1; slot <= 8; slot += 1) {
      const probe = document.createElement("p");
      probe.style.color = "var(--ink)";
      probe.style.backgroundColor = `color-mix(in srgb, var(--arm-${slot}) 46%, var(--paper))`;
      document.body.replaceChildren(probe);
      const { color, backgroundColor } = getComputedStyle(probe);
      expect([theme, slot, contrast(color, backgroundColor) >= least]).toEqual([theme, slot, true]);
    }
  }
  delete document.documentElement.dataset["theme"];
});

function contrast(one: string, other: string): number {
  const luminances = [one, other].map((colour) => {
    const numbers = (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number);
    const parts = numbers.map((part) => (colour.startsWith("color(") ? part : part / 255));
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

test("under draws a thick bar at each value reaches as far as the draws, one arm's beside another's; none where stale", () => {
  const { summary, arms } = figureAnswers["2 arms"] ?? { summary: null, arms: [] };
  if (summary === null) throw new Error("no summary");
  const place = { width: 960, phone: false };
  const sweep = sweepOf({ summary: drawnSummary(summary, 40), arms, place }, "independent", false);
  const figure = sweepFigure({ ...place, ...sweep, stale: false });
  const bars = [...figure.querySelectorAll(".sweep-range")].map((bar) =>
    ["x", "height", "fill"].map((name) => bar.getAttribute(name) ?? ""),
  );
  expect(bars).toHaveLength(arms.length * sweep.thing.values.length);
  const values = sweep.thing.values.length;
  const [first, second] = [bars[0], bars[values]];
  expect([first?.[2], second?.[2]]).toEqual(["var(--arm-1)", "var(--arm-2)"]);
  expect(Number(second?.[0]) - Number(first?.[0])).toBeCloseTo(6, 6);
  const shares = summary.arms.map(({ incidence }) => incidence.independent[180] ?? NaN);
  expect(Number(second?.[1]) / Number(first?.[1])).toBeCloseTo((shares[1] ?? NaN) / (shares[0] ?? NaN), 2);
  expect(sweepFigure({ ...place, ...sweep, stale: true }).querySelector(".sweep-range")).toBeNull();
});
