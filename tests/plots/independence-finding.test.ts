import { expect, test } from "vitest";
import { independenceFinding } from "../../src/plots/independence-finding.ts";
import { drawnSummary } from "./drawn-summary.ts";
import { rising, summaryOf } from "./summary-of.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watch", slot: 1 },
  { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One unit", slot: 2 },
];
const summary = summaryOf(1000, {
  watch: { independent: rising(365, 900, 120), dead: rising(365, 100, 600) },
  "ucb-single": { independent: rising(365, 900, 90) },
});

test("says each arm's share by day 90 and by the horizon", () => {
  expect(independenceFinding({ summary, arms, view: "incidence" })).toBe(
    "Share of 1,000 simulated patients independent of transfusion: by day 90, watchful waiting 39\u00a0%, one cord-blood unit 45\u00a0%; by day 365, watchful waiting 68\u00a0%, one cord-blood unit 72\u00a0%.",
  );
});

test("a horizon before day 90 is said once, and an arm without numbers not at all", () => {
  const short = summaryOf(100, { watch: { independent: rising(60, 100, 60) } });
  expect(independenceFinding({ summary: short, arms, view: "incidence" })).toBe(
    "Share of 100 simulated patients independent of transfusion: by day 60, watchful waiting 50\u00a0%.",
  );
});

test("on the day it says so, and counts who is independent then", () => {
  const fallen = {
    ...summary,
    arms: summary.arms.map((arm) => ({
      ...arm,
      independentAt: arm.incidence.day.map((day) => (day < 200 ? 0.5 : 0.4)),
    })),
  };
  expect(independenceFinding({ summary: fallen, arms: arms.slice(0, 1), view: "current" })).toBe(
    "Share of 1,000 simulated patients independent of transfusion on the day: on day 90, watchful waiting 50\u00a0%; on day 365, watchful waiting 40\u00a0%.",
  );
});

test("stacked, it says all that came first", () => {
  expect(independenceFinding({ summary, arms, view: "stacked" })).toBe(
    "Of 1,000 simulated patients, by day 365: watchful waiting, independent 68\u00a0%, still dependent 29\u00a0%, second graft 0\u00a0%, relapsed 0\u00a0%, died 4\u00a0%; one cord-blood unit, independent 72\u00a0%, still dependent 28\u00a0%, second graft 0\u00a0%, relapsed 0\u00a0%, died 0\u00a0%.",
  );
});

test("of five arms it says the range and names none", () => {
  const many = ["a", "b", "c", "d", "e"];
  const five = summaryOf(
    100,
    Object.fromEntries(many.map((arm, index) => [arm, { independent: rising(365, 60 + 5 * index, 60) }])),
  );
  const named = many.map((arm, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 }));
  expect(independenceFinding({ summary: five, arms: named, view: "incidence" })).toBe(
    "Share of 100 simulated patients independent of transfusion: by day 90, 36\u00a0% to 48\u00a0% in five arms; by day 365, 51\u00a0% to 68\u00a0% in five arms.",
  );
  expect(independenceFinding({ summary: five, arms: named, view: "stacked" })).toContain(
    "by day 365, in five arms: independent 51\u00a0% to 68\u00a0%, still dependent 32\u00a0% to 49\u00a0%",
  );
});

test("under draws it says what nobody knows in brackets, and what they are", () => {
  const drawn = drawnSummary(summary, 40);
  expect(independenceFinding({ summary: drawn, arms: arms.slice(0, 1), view: "incidence" })).toBe(
    "Share of 1,000 simulated patients independent of transfusion: by day 90, watchful waiting 39\u00a0% (31\u00a0% to 46\u00a0%); by day 365, watchful waiting 68\u00a0% (54\u00a0% to 81\u00a0%). In brackets what nobody knows: 90\u00a0% of 40 parameter draws.",
  );
  expect(independenceFinding({ summary: drawn, arms: arms.slice(0, 1), view: "stacked" })).toContain(
    "independent 68\u00a0% (54\u00a0% to 81\u00a0%), still dependent 29\u00a0% (",
  );
});
