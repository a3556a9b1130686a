import { expect, it } from "vitest";
import { drawBands } from "../../src/lab/draw-bands.ts";
import { layoutOf } from "../../src/lab/layout-of.ts";
import { countsByDay, type DayCounts, emptyCounts } from "../../src/stats/index.ts";
import { armOf, requestOf } from "../request-of.ts";

const request = requestOf({ horizon: 200, arms: [armOf("watch"), armOf("epo")] });
const layout = layoutOf(request);

function counted(independent: number): DayCounts {
  const counts = { ...emptyCounts(layout), patients: 10 };
  countsByDay(layout, counts, 1, "independent").set([independent], 40);
  for (const arm of [0, 1]) counts.values[arm * layout.block + (layout.byTau.gain[0] ?? 0) + 180] = 10;
  return counts;
}

it("keeps one set of tails an arm and a difference, and skips a draw in which nobody was found", () => {
  const collected = drawBands(request, 3);
  expect(collected.bands()).toEqual({ arms: [], differences: [], first: [] });
  for (const counts of [counted(2), emptyCounts(layout), counted(6)]) collected.add(counts);
  const { arms, differences, first } = collected.bands();
  expect(first.map((independent) => [independent.length, independent[200]])).toEqual([
    [201, 0],
    [201, 0],
  ]);
  expect([arms, differences].map((tails) => tails.map((each) => each.draws()))).toEqual([[2, 2], [2]]);
  expect(arms[0]?.upper(40)).toBe(0);
  expect(arms[1]?.lower(39)).toBe(0);
  expect(arms[1]?.lower(40)).toBeCloseTo(0.22, 12);
  expect(arms[1]?.upper(40)).toBeCloseTo(0.58, 12);
});
