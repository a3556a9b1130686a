import { expect, test } from "vitest";
import { pairedDays } from "../../src/plots/paired-days.ts";
import { inventedRoster, outcome } from "./invented-roster.ts";

const arms = ["watch", "a", "b"].map((arm, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 }));

test("sets each patient's days in an arm against those in the first", () => {
  const days = [
    [0, 5, 40],
    [100, 80, 86],
  ];
  const roster = inventedRoster(2, 3, (number, arm) =>
    outcome({ daysIndependent: { 180: days[number]?.[arm] ?? NaN } }),
  );
  expect(pairedDays(roster, arms, "b", 180)).toEqual([
    { patient: 1, first: 0, other: 40, side: "gained" },
    { patient: 2, first: 100, other: 86, side: "same" },
  ]);
  expect(pairedDays(roster, arms, "a", 180).map(({ side }) => side)).toEqual(["same", "lost"]);
});

test("has nobody where there is no roster, no such arm, or no such day", () => {
  const roster = inventedRoster(2, 3, () => outcome({ daysIndependent: { 180: 1 } }));
  expect([
    pairedDays(null, arms, "a", 180),
    pairedDays(roster, arms, "c", 180),
    pairedDays(roster, arms, "a", 365),
  ]).toEqual([[], [], []]);
});
