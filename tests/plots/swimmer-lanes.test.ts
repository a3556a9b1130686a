import { describe, expect, test } from "vitest";
import { swimmerFinding, swimmerTally } from "../../src/plots/swimmer-finding.ts";
import { swimmerLanes } from "../../src/plots/swimmer-lanes.ts";
import { swimmerTable } from "../../src/plots/swimmer-table.ts";
import { inventedRoster, outcome } from "./invented-roster.ts";

const arms = [{ arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 }];

const said = [
  outcome({ transfusions: [0, 20, 40], doses: [0, 7, 7] }),
  outcome({ independent: 30, dependentAgain: 120, transfusions: [30, 120], stretches: [{ from: 30, until: 120 }] }),
  outcome({
    independent: 12,
    dependentAgain: 300,
    event: { cause: "dead", day: 300 },
    transfusions: [12, 300, 310],
    stretches: [{ from: 12, until: 300 }],
  }),
  outcome({ event: { cause: "relapsed", day: 60 }, transfusions: [0, 30, 60, 90] }),
  outcome({ independent: 30, event: { cause: "dead", day: 366 }, stretches: [{ from: 30, until: 366 }] }),
];
const choice = {
  roster: inventedRoster(5, 1, (number) => said[number] ?? outcome()),
  arms,
  arm: "watch",
  lanes: 5,
  order: "day" as const,
  horizon: 365,
};

describe("the lanes of a swimmer figure", () => {
  test("stand by the day of independence, ties by number, those who never become so last; or by number", () => {
    const order = (change: Partial<typeof choice> | { readonly order: "number" }): number[] =>
      swimmerLanes({ ...choice, ...change }).map(({ patient }) => patient);
    expect(order({})).toEqual([3, 2, 5, 1, 4]);
    expect(order({ order: "number" })).toEqual([1, 2, 3, 4, 5]);
    expect(order({ lanes: 2 })).toEqual([2, 1]);
    expect(order({ roster: inventedRoster(0, 1) })).toEqual([]);
    expect(order({ arm: "nowhere" })).toEqual([]);
  });

  test("end at a competing event by the horizon, and show nothing of its day or after it", () => {
    const [dead, again, late, , relapsed] = swimmerLanes(choice);
    expect(dead).toMatchObject({
      until: 300,
      event: "dead",
      stretches: [{ from: 12, to: 300, lost: false }],
      again: null,
      transfusions: [-75, -41, -20, -4, 12],
    });
    expect(again).toMatchObject({
      until: 365,
      event: null,
      again: 120,
      stretches: [{ from: 30, to: 120, lost: true }],
    });
    expect(late).toMatchObject({ until: 365, event: null, stretches: [{ from: 30, to: 365, lost: false }] });
    expect(relapsed).toMatchObject({ until: 60, transfusions: [-75, -41, -20, -4, 0, 30], independent: null });
  });

  test("keep a second dose of one day as one mark", () => {
    expect(swimmerLanes(choice)[3]?.doses).toEqual([0, 7]);
  });
});

test("the finding counts the lanes, and the table is their days", () => {
  expect(swimmerTally(choice)).toEqual({ n: 5, independent: 3, again: 1, lostAfter: 1, lostBefore: 1, dependent: 1 });
  expect(swimmerFinding(choice)).toBe(
    "Of the first 5 simulated patients, under watchful waiting: 3 independent of transfusion by day 365 (1 of them transfused again, 1 of them dead, relapsed or grafted again after it); 1 dead, relapsed or grafted again without it; 1 still dependent on day 365. Single courses, not how often they happen.",
  );
  const observed = [
    { label: "one unit", slot: 2, low: 76, high: 107, followed: null, end: null, own: false },
    { label: "MSC", slot: null, low: null, high: null, followed: null, end: null, own: false },
    { label: "yours: A", slot: null, low: 5, high: 5, followed: null, end: null, own: true },
  ];
  const table = swimmerTable({ ...choice, observed, observedTitle: "", observedRest: "" });
  expect(table?.rows).toEqual([
    ["Observed, one unit", "76 to 107", "not stated", "not stated", "not stated", "not stated", "not stated"],
    ["Observed, MSC", "not stated", "not stated", "not stated", "not stated", "not stated", "not stated"],
    ["Simulated, 3", 12, null, "died", 300, 1, 0],
    ["Simulated, 2", 30, 120, null, 365, 2, 0],
    ["Simulated, 5", 30, null, null, 365, 0, 0],
    ["Simulated, 1", "not reached by day 365", null, null, 365, 2, 2],
    ["Simulated, 4", "not reached by day 60", null, "relapsed", 60, 1, 0],
  ]);
});
