import { expect, it } from "vitest";
import { outcomeLines } from "../../src/plots/outcome-words.ts";
import { outcomesFinding, outcomesTable, outcomeTally } from "../../src/plots/outcomes-tally.ts";
import type { OutcomesOptions } from "../../src/plots/outcomes-options.ts";
import { withoutRange } from "../../src/plots/without-range.ts";
import { inventedRecovery } from "../ui/invented-recovery.ts";
import { inventedSummary } from "../ui/invented-summary.ts";
import { drawnSummary } from "./drawn-summary.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 },
  { arm: "epo", label: "erythropoietin", shortLabel: "Erythropoietin", slot: 2 },
];
const recovery = inventedRecovery({ arms: ["watch", "epo"], patients: 1, paths: 30 });
const options: OutcomesOptions = {
  recovery,
  state: "haemoglobin",
  arms,
  horizon: 365,
  threshold: 7,
  stale: false,
  frame: 6,
  day: 90,
};

it("counts the patients up to the frame, each once", () => {
  const seen = recovery.paths.slice(0, 7).flatMap(({ arms: [watch] }) => watch ?? []);
  const by = (day: number): number =>
    seen.filter(({ independent }) => independent !== null && independent <= day).length;
  const tally = outcomeTally(options, "watch");
  expect(tally).toMatchObject({ seen: 7, byDay: by(90), independent: by(365) });
  for (let frame = 0; frame < 30; frame += 1) {
    const { seen: all, independent, lost, neither } = outcomeTally({ ...options, frame }, "epo");
    expect([all, independent + lost + neither]).toEqual([frame + 1, frame + 1]);
  }
});

it("says and tables the same counts", () => {
  const [watch, epo] = outcomesTable(options).rows;
  expect(outcomesFinding(options)).toBe(
    `7 simulated patients seen: independent by day 90, watchful waiting ${watch?.[2]}; erythropoietin ${epo?.[2]}. A few patients say little of how often it happens.`,
  );
  expect(outcomesFinding({ ...options, frame: 0 })).toMatch(/^1 simulated patient seen/u);
  expect(outcomesFinding({ ...options, recovery: null })).toBe("");
});

it("under draws says and tables how many of the whole run, and between what the draws put that", () => {
  const run = drawnSummary(
    inventedSummary(arms.map(({ arm }, index) => ({ arm, share: (day) => (day * (index + 1)) / 1000 }))),
    40,
  );
  const shown = { ...options, run };
  expect(outcomesFinding(shown).replaceAll("\u00a0", " ")).toContain(
    "Of the whole run by then: watchful waiting 9 % (7 % to 11 %); erythropoietin 18 % (14 % to 22 %). In brackets what nobody knows: 90 % of 40 parameter draws.",
  );
  const { columns, rows } = outcomesTable(shown);
  expect(columns.slice(-3).map(({ name }) => name)).toEqual([
    "Of the whole run independent by day 90, lower",
    "Of the whole run independent by day 90, upper",
    "Draws",
  ]);
  expect(rows[1]?.slice(-4)).toEqual([...[18, 14.4, 21.6].map((part) => expect.closeTo(part, 9)), 40]);
  const bare = { ...shown, run: withoutRange(run) };
  expect([outcomesFinding(bare), outcomesTable(bare)]).toEqual([outcomesFinding(options), outcomesTable(options)]);
});

it("says what becomes of a patient, a line each", () => {
  const course = { values: new Float64Array(0), dependentAgain: null, recovery: null };
  const dead = { cause: "dead", day: 200 } as const;
  expect(outcomeLines({ ...course, independent: 76, event: dead }, 365)).toEqual([
    "independent from day 76",
    "died on day 200",
  ]);
  expect(outcomeLines({ ...course, independent: null, event: dead }, 180)).toEqual(["not independent by day 180"]);
  expect(outcomeLines({ ...course, independent: null, event: dead }, 365)).toEqual(["died on day 200"]);
});
