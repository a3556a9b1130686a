import { describe, expect, test } from "vitest";
import { askedWords, outcomeOf, outcomeText } from "../../src/plots/outcome.ts";
import { outcomeScale } from "../../src/plots/outcome-scale.ts";
import { likelihoodFinding } from "../../src/plots/likelihood-finding.ts";
import { likelihoodRows, shareWithin } from "../../src/plots/likelihood-rows.ts";
import { likelihoodTable } from "../../src/plots/likelihood-table.ts";
import { fastestOf } from "../../src/plots/fastest-of.ts";
import { chanceText } from "../../src/plots/chance-text.ts";
import { sweepFinding } from "../../src/plots/sweep-finding.ts";
import { sweepTable } from "../../src/plots/sweep-table.ts";
import { valueLabels, valueScale } from "../../src/plots/swept-thing.ts";
import { tornadoFinding } from "../../src/plots/tornado-finding.ts";
import { type TornadoParameter, tornadoRows } from "../../src/plots/tornado-rows.ts";
import { tornadoTable } from "../../src/plots/tornado-table.ts";
import { drawnSummary } from "./drawn-summary.ts";
import { horizon, sweptAnswer } from "./swept-answers.ts";

const watch = { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 };
const cord = { arm: "ucb-single", label: "one cord-blood unit", shortLabel: "One cord unit", slot: 2 };
const arms = [watch, cord];
const factors = [0, 1, 2];
const points = factors.map((value) => ({ value, summary: sweptAnswer(arms, value) }));
const thing = { name: "Factor", own: 1, values: factors.map((value) => ({ value, words: `× ${value}` })) };
const asked = { outcome: "independent", day: 90 } as const;
const sweep = { points, thing, second: null, arms, asked, horizon };
const independentAt = (factor: number, arm: number, day: number): number =>
  points[factor]?.summary.arms[arm]?.incidence.independent[day] ?? NaN;

describe("an outcome", () => {
  test("is the number of the summary, with its error where that is known", () => {
    const summary = points[1]?.summary ?? null;
    expect(outcomeOf(summary, "ucb-single", asked)?.value).toBe(100 * independentAt(1, 1, 90));
    expect(outcomeOf(summary, "ucb-single", { outcome: "days", day: 90 })).toEqual({ value: 160, error: 4 });
    expect(outcomeOf(summary, "ucb-single", { outcome: "units", day: 90 })).toEqual({ value: 29, error: null });
    expect(outcomeOf(summary, "nobody", asked)).toBeUndefined();
    const half = summary?.arms[1]?.incidence.independent.findIndex((share) => share >= 0.5);
    expect(outcomeOf(summary, "ucb-single", { outcome: "median", day: 0 })?.value).toBe(half);
    expect(outcomeOf(summary, "ucb-single", { outcome: "lost", day: 90 })?.value).toBe(0);
  });

  test("that is not reached says so in words", () => {
    expect(outcomeText(null, { outcome: "median", day: 90 }, horizon)).toBe("not reached by day 365");
    expect(outcomeText(62.4, asked, horizon)).toBe("62\u00a0%");
    expect(askedWords({ outcome: "independent", day: 800 }, horizon).title).toContain("by day 365");
  });

  test("lies on an axis from 0, percent to 100", () => {
    expect(outcomeScale(asked, horizon, 3).ticks.map(({ at }) => at)).toEqual([0, 25, 50, 75, 100]);
    expect(outcomeScale({ outcome: "median", day: 0 }, horizon, 3).to).toBe(365);
    const units = outcomeScale({ outcome: "units", day: 0 }, horizon, 23.4);
    expect([units.to, units.ticks.length]).toEqual([25, 6]);
  });
});

describe("values on an axis", () => {
  const edges = { left: 0, right: 120 };
  test("stand at their numbers, from left to right, words in their order", () => {
    const days = { name: "Window", own: null, values: ["84 d", "28 d"].map((value) => ({ value, words: value })) };
    expect([valueScale(days, edges).place("28 d"), valueScale(days, edges).order]).toEqual([14, [1, 0]]);
    expect(valueScale(days, edges).place(56)).toBe(64);
    expect(valueScale(days, edges).place(100)).toBeNull();
    const words = {
      name: "Assumed",
      own: null,
      values: ["nothing", "antibody"].map((value) => ({ value, words: value })),
    };
    expect([valueScale(words, edges).place("antibody"), valueScale(words, edges).place("x")]).toEqual([114, null]);
  });

  test("are labelled where there is room, the last always", () => {
    const many = { ...thing, values: Array.from({ length: 12 }, (_, value) => ({ value, words: `× ${value}` })) };
    const labels = valueLabels(many, edges);
    expect(labels.length).toBeLessThan(6);
    expect(labels.at(-1)?.words).toBe("× 11");
  });
});

describe("a sweep", () => {
  test("has a table of the numbers of its summaries, and a sentence of the table's", () => {
    const table = sweepTable(sweep);
    expect(table.rows.map((row) => row.slice(0, 3))).toEqual(
      factors.map((factor) => [`× ${factor}`, 100 * independentAt(factor, 0, 90), 100 * independentAt(factor, 1, 90)]),
    );
    const said = sweepFinding(sweep);
    for (const factor of [0, 2]) {
      expect(said).toContain(`one cord-blood unit ${outcomeText(100 * independentAt(factor, 1, 90), asked, horizon)}`);
    }
    expect(sweepFinding({ ...sweep, points: [] })).toBe("Not simulated yet.");
    expect(sweepTable({ ...sweep, points: [] }).rows).toEqual([]);
    const bare = sweepTable({ ...sweep, withoutError: true });
    expect(bare.columns.map(({ name }) => name)).toEqual(
      table.columns.map(({ name }) => name).filter((name) => !name.includes("±")),
    );
    expect(bare.rows).toEqual(table.rows.map((row) => row.toSpliced(3, 1)));
  });

  test("under draws says what nobody knows in brackets, and has its limits in the table", () => {
    const drawn = { ...sweep, points: points.map((point) => ({ ...point, summary: drawnSummary(point.summary, 40) })) };
    const last = 100 * independentAt(2, 1, 90);
    const limits = [0.8, 1.2].map((factor) => outcomeText(factor * last, asked, horizon)).join(" to ");
    expect(sweepFinding(drawn)).toContain(`one cord-blood unit ${outcomeText(last, asked, horizon)} (${limits})`);
    expect(sweepFinding(drawn)).toContain("90\u00a0% of 40 parameter draws");
    const { columns, rows } = sweepTable(drawn);
    expect(columns.slice(-3).map(({ name }) => name)).toEqual([
      "One cord unit, lower",
      "One cord unit, upper",
      "Draws",
    ]);
    expect(rows.at(-1)?.slice(-3)).toEqual([...[0.8 * last, 1.2 * last].map((limit) => expect.closeTo(limit, 9)), 40]);
    const lost = { ...drawn, asked: { outcome: "lost", day: 90 } as const };
    const part = outcomeOf(drawn.points[2]?.summary ?? null, "ucb-single", lost.asked)?.value ?? NaN;
    expect(sweepTable(lost).rows.at(-1)?.slice(-3)).toEqual([
      ...[0.8 * part, 1.2 * part].map((limit) => expect.closeTo(limit, 9)),
      40,
    ]);
    const days = { ...drawn, asked: { outcome: "median", day: 0 } as const };
    expect(sweepTable(days).rows[1]?.slice(-3, -1)).toEqual(
      [0.8, 1.2].map((factor) => expect.closeTo(factor * (points[1]?.summary.arms[1]?.quantiles.p50 ?? NaN), 9)),
    );
  });

  test("over two things has a row for each value at each step", () => {
    const second = { name: "Window", own: null, values: ["28 d", "56 d"].map((value) => ({ value, words: value })) };
    const grid = points.flatMap((point) => second.values.map(({ value }) => ({ ...point, step: value })));
    const { rows } = sweepTable({ ...sweep, points: grid.slice(0, 5), second });
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ["× 0", "28 d"],
      ["× 1", "28 d"],
      ["× 2", "28 d"],
      ["× 0", "56 d"],
      ["× 1", "56 d"],
    ]);
    expect(sweepFinding({ ...sweep, points: grid, second })).toContain("over all values of factor and window");
  });
});

const parameter = (symbol: string, low: number | null, high: number | null): TornadoParameter => ({
  symbol,
  name: `name of ${symbol}`,
  unit: "d",
  usual: 1,
  low: { at: 0, summary: low === null ? null : sweptAnswer(arms, low) },
  high: { at: 2, summary: high === null ? null : sweptAnswer(arms, high) },
});
const tornado = {
  base: sweptAnswer(arms, 1),
  parameters: [
    parameter("small", 0.99, 1),
    parameter("large", 0, 6),
    parameter("middle", 0.4, 1),
    parameter("not-yet", 1, null),
  ],
  arm: cord,
  asked,
};

describe("a tornado", () => {
  test("has a row for each parameter simulated at both ends, the one that reaches farthest first", () => {
    const rows = tornadoRows(tornado);
    expect(rows.map((row) => row.parameter.symbol)).toEqual(["large", "middle", "small"]);
    const base = outcomeOf(tornado.base, "ucb-single", asked)?.value ?? NaN;
    const low = outcomeOf(sweptAnswer(arms, 0), "ucb-single", asked)?.value ?? NaN;
    expect(rows[0]?.low).toEqual({ at: 0, value: low, by: low - base, within: false });
    expect(rows[0]?.reach).toBeGreaterThan(Math.abs(rows[1]?.low.by ?? Infinity));
    expect(rows[2]?.low.within).toBe(true);
    expect(tornadoRows({ ...tornado, base: null })).toEqual([]);
  });

  test("puts what is not reached farthest, and cannot tell whether it is noise", () => {
    const none = sweptAnswer(arms, 1);
    const never = {
      ...none,
      arms: none.arms.map((arm) => ({ ...arm, quantiles: { p25: null, p50: null, p75: null } })),
    };
    const one = { ...parameter("never", 1, 1), high: { at: 2, summary: never } };
    const rows = tornadoRows({
      ...tornado,
      parameters: [parameter("large", 0, 6), one],
      asked: { outcome: "median", day: 0 },
    });
    expect(rows[0]?.high).toEqual({ at: 2, value: null, by: null, within: null });
    expect(rows[0]?.reach).toBe(Infinity);
  });

  test("has a table of the same numbers, and says what stays within the noise", () => {
    const { rows, columns } = tornadoTable({ ...tornado, horizon });
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    const [large] = tornadoRows(tornado);
    expect(rows[0]?.slice(0, 8)).toEqual([
      "name of large",
      "large",
      "d",
      "1",
      outcomeOf(tornado.base, "ucb-single", asked)?.value,
      "0",
      large?.low.value,
      "beyond the error",
    ]);
    const said = tornadoFinding(tornado);
    expect(said).toContain(`name of large, ${outcomeText(large?.low.value ?? null, asked, horizon)} at 0`);
    expect(said).toContain("One of three parameters stays within the Monte-Carlo error at both ends.");
    expect(tornadoFinding({ ...tornado, base: null })).toBe("Not simulated yet.");
  });
});

const cases = [
  { label: "2 weeks", arm: cord, low: 11, high: 17 },
  { label: "3 months", arm: cord, low: 76, high: 107 },
];
const likelihood = { points, thing, second: null, cases, untreated: watch };

describe("what would have to be true", () => {
  test("is the share between both days, both included, and the product of all", () => {
    const [, row] = likelihoodRows(likelihood, undefined);
    const own = cases.map(({ low, high }) => independentAt(1, 1, high) - independentAt(1, 1, low - 1));
    expect(row?.cases).toEqual(own);
    expect(row?.together).toBeCloseTo((own[0] ?? 0) * (own[1] ?? 0), 15);
    expect(shareWithin(points[1]?.summary ?? null, "ucb-single", 0, 0)).toBe(independentAt(1, 1, 0));
    expect(shareWithin(points[1]?.summary ?? null, "ucb-single", 76, horizon + 1)).toBeNull();
  });

  test("stands beside untreated patients by the upper ends, each by its own and the fastest in order", () => {
    const [row] = likelihoodRows(likelihood, undefined);
    const by = [17, 107].map((day) => independentAt(0, 0, day));
    expect(row?.eachByOwn).toBeCloseTo((by[0] ?? 0) * (by[1] ?? 0), 15);
    expect(row?.fastest).toEqual([3, 6, 10, 20].map((of) => fastestOf(of, by)));
    const late = likelihoodRows({ ...likelihood, cases: [{ label: "", arm: cord, low: 300, high: 400 }] }, undefined);
    expect(late[0]).toMatchObject({
      cases: [null],
      together: null,
      eachByOwn: null,
      fastest: [null, null, null, null],
    });
  });

  test("has a table of the same numbers, and never says the one without the other", () => {
    const table = likelihoodTable(likelihood);
    const rows = likelihoodRows(likelihood, undefined);
    expect(table.rows.map((row) => row.length)).toEqual(rows.map(() => table.columns.length));
    expect(table.rows[1]?.slice(1, 3)).toEqual(rows[1]?.cases.map((chance) => 100 * (chance ?? NaN)));
    const said = likelihoodFinding(likelihood);
    const likeliest = rows.reduce((most, row) => ((row.together ?? 0) > (most.together ?? 0) ? row : most));
    expect(said).toContain(`largest at factor ${likeliest.words}: ${chanceText(likeliest.together ?? NaN)}`);
    expect(said).toContain(`${chanceText(likeliest.fastest[3] ?? NaN)} among 20`);
    expect(said).toContain("n = 1");
    expect(likelihoodFinding({ ...likelihood, cases: [] })).toContain("No case stands");
    expect(likelihoodFinding({ ...likelihood, points: [] })).toBe("Not simulated yet.");
  });

  test("prints small chances to a hundredth of a percent", () => {
    expect([0, 0.00001, 0.0002, 0.0099, 0.012, 1].map(chanceText)).toEqual([
      "0\u00a0%",
      "<\u00a00.01\u00a0%",
      "0.02\u00a0%",
      "0.99\u00a0%",
      "1\u00a0%",
      "100\u00a0%",
    ]);
  });
});
