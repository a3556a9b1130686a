import { expect, test } from "vitest";
import { heatTiles, rangesFit } from "../../src/plots/heat-tiles.ts";
import type { SweepPanel } from "../../src/plots/sweep-layout.ts";
import { drawnSummary } from "./drawn-summary.ts";
import { horizon, sweptAnswer } from "./swept-answers.ts";

const watch = { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 };
const thingOf = (name: string) => ({ name, own: null, values: [0, 1].map((value) => ({ value, words: `${value}` })) });
const [thing, second] = [thingOf("Factor"), thingOf("Step")];
const answer = sweptAnswer([watch], 1);
const asked = { outcome: "independent", day: 90 } as const;
const input = (summary: typeof answer) => ({
  points: [0, 1].flatMap((value) => [0, 1].map((step) => ({ value, step, summary }))),
  thing,
  second,
  arms: [watch],
  asked,
  horizon,
});
const panel = (right: number): SweepPanel => ({
  left: 0,
  right,
  top: 0,
  bottom: 56,
  first: true,
  lowest: true,
  last: true,
  arm: watch,
});

test("under draws a tile has its range behind its number, and it is read out whole", () => {
  const tiles = heatTiles(input(drawnSummary(answer, 40)), second, panel(400));
  expect(tiles).toHaveLength(4);
  for (const { value, words, range, says } of tiles) {
    const [low, high] = [0.8, 1.2].map((factor) => Math.round(factor * (value ?? NaN)));
    expect(words).toBe(String(Math.round(value ?? NaN)));
    expect(range).toBe(` (${low ?? ""}–\u2060${high ?? ""})`);
    expect(says.replaceAll("\u00a0", " ")).toBe(` (${low ?? ""} % to ${high ?? ""} %)`);
  }
});

test("ranges stand in all tiles or in none, as their width allows; of typical values there are none", () => {
  const drawn = input(drawnSummary(answer, 40));
  expect([400, 90].map((right) => rangesFit(heatTiles(drawn, second, panel(right))))).toEqual([true, false]);
  expect(heatTiles(input(answer), second, panel(400)).map(({ range, says }) => range + says)).toEqual(["", "", "", ""]);
});
