import { rangedChance } from "../../src/plots/untreated-words.ts";
import { describe, expect, test } from "vitest";
import { untreatedFinding } from "../../src/plots/untreated-finding.ts";
import { latestDays, untreatedRows } from "../../src/plots/untreated-rows.ts";
import { untreatedTable } from "../../src/plots/untreated-table.ts";
import type { Summary } from "../../src/schema/summary.ts";
import { randomStream } from "../oracle/random-stream.ts";
import { inventedSummary } from "../ui/invented-summary.ts";

const slow = (day: number): number => (0.5 * day) / 365;
const fast = (day: number): number => (0.9 * day) / 365;
const untreated = { arm: "watch", label: "Watchful waiting", shortLabel: "Waiting", slot: 1 };
const cases = [
  [46, 76],
  [11, 17],
  [76, 107],
].map(([low = 0, high = 0]) => ({ label: "one", arm: untreated, low, high }));
const plain = inventedSummary([{ arm: "watch", share: slow }]);
const drawn: Summary = {
  ...plain,
  draws: 2,
  arms: plain.arms.map((arm) => ({
    ...arm,
    uncertainty: {
      lower: { ...arm, lost: arm.incidence.dead },
      upper: { ...arm, lost: arm.incidence.dead },
      draws: 2,
      byDraw: [slow, fast].map((share) => arm.incidence.day.map(share)),
    },
  })),
};
const chances = (summary: Summary) => untreatedRows({ summary, cases, untreated }).map(({ chance }) => chance ?? NaN);

/** How often the k-th fastest of so many patients is in time for the k-th day, patients drawn from a curve one by one. */
function simulated(of: number, share: (day: number) => number): number {
  const { between } = randomStream(of);
  const days = latestDays(cases);
  const rounds = 40_000;
  let well = 0;
  for (let round = 0; round < rounds; round += 1) {
    const chance = Array.from({ length: of }, () => between(0, 1)).toSorted((one, other) => one - other);
    if (days.every((day, place) => (chance[place] ?? 1) < share(day))) well += 1;
  }
  return well / rounds;
}

describe("untreated patients", () => {
  test("three of them, each by one day: the product; the fastest of more as often as patients drawn one by one", () => {
    const [each, ...fastest] = chances(plain);
    expect(each).toBeCloseTo(slow(17) * slow(76) * slow(107), 12);
    [3, 6, 10, 20].forEach((of, index) => expect(fastest[index]).toBeCloseTo(simulated(of, slow), 2));
  });

  test("under draws it is the mean of the draws, between their limits, and not that of the mean curve", () => {
    const one = chances(plain);
    const other = chances({ ...plain, arms: inventedSummary([{ arm: "watch", share: fast }]).arms });
    chances(drawn).forEach((chance, index) =>
      expect(chance).toBeCloseTo(((one[index] ?? NaN) + (other[index] ?? NaN)) / 2, 12),
    );
    for (const { chance, limits } of untreatedRows({ summary: drawn, cases, untreated })) {
      expect(limits?.[0]).toBeLessThan(chance ?? NaN);
      expect(limits?.[1]).toBeGreaterThan(chance ?? NaN);
    }
  });

  test("a run that ends before the reports says so and gives no number", () => {
    const short = { summary: inventedSummary([{ arm: "watch", share: slow }], 90), cases, untreated };
    expect(untreatedRows(short).map(({ chance }) => chance)).toEqual([null, null, null, null, null]);
    expect(untreatedFinding(short)).toBe("The run ends before the reported days do.");
  });

  test("neither question is put without the other, in words and table", () => {
    const finding = untreatedFinding({ summary: drawn, cases, untreated });
    expect(finding).toMatch(/three would be independent by days 17, 76 and 107.*fastest three of 3 would.*not known/su);
    expect(untreatedTable({ summary: drawn, cases, untreated })?.rows).toHaveLength(5);
  });

  test("of no case nothing is known, and the rows keep their room", () => {
    const rows = untreatedRows({ summary: drawn, cases: [], untreated });
    expect(rows.map(({ chance }) => chance)).toEqual([null, null, null, null, null]);
    expect(rows[0]?.words).toBe("Untreated, one by each day");
  });

  test("what nobody knows can be left out, of rows, words and table", () => {
    const input = { summary: drawn, cases, untreated, withoutRange: true };
    expect(untreatedRows(input).map(({ limits }) => limits)).toEqual([null, null, null, null, null]);
    expect(chances(drawn)).toEqual(untreatedRows(input).map(({ chance }) => chance));
    expect(untreatedFinding(input)).not.toContain("in brackets");
    expect(untreatedTable(input)?.columns.map(({ name }) => name)).toEqual(["Untreated patients", "Chance"]);
    expect(untreatedTable({ ...input, withoutRange: false })?.columns).toHaveLength(4);
  });

  test("limits that are no whole numbers are set apart in words", () => {
    const said = (limits: readonly [number, number]): string =>
      rangedChance({ words: "", chance: 0.98, limits }).replaceAll("\u00a0", " ");
    expect(said([0.95, 0.999])).toBe("98 % (95 to > 99 %)");
    expect(said([0.999, 0.9999])).toBe("98 % (> 99 %)");
    expect(said([0.04, 0.31])).toBe("98 % (4–\u206031 %)");
  });

  test("of one case one patient is spoken of", () => {
    const input = { summary: plain, cases: cases.slice(0, 1), untreated };
    expect(untreatedRows(input).map(({ words }) => words)).toEqual([
      "One untreated, by that day",
      "Fastest of three untreated",
      "Fastest of six untreated",
      "Fastest of ten untreated",
      "Fastest of 20 untreated",
    ]);
    expect(untreatedFinding(input)).toMatch(
      /, one would be independent by day \d+ with chance .*The fastest of 3 would/su,
    );
  });
});
