import { expect, test } from "vitest";
import { independenceSentence } from "../../src/plots/independence-sentence.ts";
import { rising, summaryOf } from "./summary-of.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watch", slot: 1 },
  { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One unit", slot: 2 },
];

test("says each arm's share by day 90 and by the horizon", () => {
  const summary = summaryOf(1000, {
    watch: { independent: rising(365, 900, 120) },
    "ucb-single": { independent: rising(365, 900, 90) },
  });
  expect(independenceSentence(summary, arms)).toBe(
    "Share of 1000 simulated patients independent of transfusion: by day 90, watchful waiting 39\u00a0%, one cord-blood unit 45\u00a0%; by day 365, watchful waiting 68\u00a0%, one cord-blood unit 72\u00a0%.",
  );
});

test("a horizon before day 90 is said once, and an arm without numbers not at all", () => {
  const summary = summaryOf(100, { watch: { independent: rising(60, 100, 60) } });
  expect(independenceSentence(summary, arms)).toBe(
    "Share of 100 simulated patients independent of transfusion: by day 60, watchful waiting 50\u00a0%.",
  );
});
