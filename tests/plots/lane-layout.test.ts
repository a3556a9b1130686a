import { expect, test } from "vitest";
import type { LaneChart, LaneRow } from "../../src/plots/lane-chart.ts";
import { laneLayout } from "../../src/plots/lane-layout.ts";

const interval = { lower: 0, value: 1, upper: 2, look: "solid", words: "1", says: "1" } as const;
const long = "Spread of loss of host plasma cells, self-limited class, in those who were watched from the start";
const rows: readonly LaneRow[] = [
  { name: "Short", below: "", intervals: [interval] },
  { name: long, below: `n = 100, ${long}`, intervals: [interval, interval] },
  { name: "Short", below: "below", intervals: [interval] },
];
const chart: LaneChart = {
  name: "lanes",
  label: "lanes",
  key: [],
  axis: { from: 0, to: 2, ticks: [], title: "" },
  reference: null,
  groups: [{ heading: "", rows }],
  room: 3,
  numbers: 50,
};
const places = [
  { width: 960, phone: false },
  { width: 328, phone: true },
];

test.each(places)("names stand whole, in as many lines as they need, $width px wide", (place) => {
  const { groups, bottom } = laneLayout(place, chart);
  const lanes = groups.flatMap((group) => group.lanes);
  const said = lanes.map(({ lines }) =>
    (["name", "below"] as const).map((part) =>
      lines
        .filter((line) => line.part === part)
        .map(({ words }) => words)
        .join(" "),
    ),
  );
  expect(said).toEqual(rows.map(({ name, below }) => [name, below]));
  expect(lanes.map(({ lines }) => lines.length > 2)).toEqual([false, true, false]);
  const ys = lanes.flatMap(({ lines, intervals }) => [lines.map(({ y }) => y), ...(place.phone ? [intervals] : [])]);
  const all = ys.flat();
  expect(all).toEqual(all.toSorted((one, other) => one - other));
  for (const [at, y] of all.entries()) expect(y - (all[at - 1] ?? -20)).toBeGreaterThanOrEqual(16);
  expect(Math.max(...all)).toBeLessThan(bottom);
});

test("beside its words a lane's intervals are in the middle of it", () => {
  const { groups } = laneLayout({ width: 960, phone: false }, chart);
  for (const { lines, intervals } of groups.flatMap(({ lanes }) => lanes)) {
    const middle = (ys: readonly number[]): number => ys.reduce((sum, y) => sum + y, 0) / ys.length;
    expect(Math.abs(middle(lines.map(({ y }) => y)) - middle(intervals))).toBeLessThan(1);
  }
});
