import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../src/plots/evidence.ts";
import { evidenceFinding, timedWords } from "../../src/plots/evidence-finding.ts";
import { evidenceSeries } from "../../src/plots/evidence-series.ts";
import { evidenceTable } from "../../src/plots/evidence-table.ts";
import { dataTexts } from "../data/data-texts.ts";
import { published, publishedEvidence as evidence } from "./evidence-data.ts";

const regimen = (id: string) => evidence.regimens.find((each) => each.id === id);

/** How often a pattern stands in cases.csv. */
function linesWith(pattern: RegExp): number {
  return dataTexts.cases.split("\n").filter((line) => pattern.test(line)).length;
}

describe("the published rows, counted", () => {
  test("first of all: 3 of 51 carry a time to independence", () => {
    expect([evidence.timed, evidence.rows]).toEqual([3, 51]);
    expect(published.cases.filter(({ independenceDays }) => independenceDays !== null).map(({ id }) => id)).toEqual([
      "li25-1",
      "li25-2",
      "li25-3",
    ]);
    expect(timedWords(evidence)).toBe("3 of 51 published rows carry a time to independence");
  });

  test("by regimen as the file has them", () => {
    expect(regimen("daratumumab")).toMatchObject({ recovered: linesWith(/,daratumumab,/u), failed: 0, grade: "C" });
    expect(regimen("ucb-msc")).toMatchObject({ recovered: 1, failed: 0, n: 1 });
    expect(regimen("rituximab")).toMatchObject({ recovered: 4, failed: 3, grade: "B null" });
    expect(regimen("taper")).toMatchObject({ recovered: 1, failed: 1 });
  });

  test("a patient in whom a regimen failed counts once, also where the row says so twice", () => {
    const epo = published.cases.filter(
      ({ regimen: given, response, failed }) => (given === "epo" && response === "none") || failed?.includes("epo"),
    );
    expect(epo.map(({ id }) => id)).toContain("suz92-1");
    expect(regimen("epo")?.failed).toBe(epo.length);
  });

  test("rows of context count as rows and no further", () => {
    const context = published.cases.filter(({ use }) => use === "context").length;
    expect(evidence.counted).toBe(51 - context);
    const filtered = evidenceOf([], published.regimens, published.rows);
    expect([filtered.rows, filtered.timed, filtered.regimens.every(({ recovered }) => recovered === 0)]).toEqual([
      0,
      0,
      true,
    ]);
  });

  test("groups counted whole stand with the regimen they were given, or with those that were given several", () => {
    expect(regimen("watch")?.outcomes.map(({ count, n }) => [count, n])).toEqual([
      [7, 12],
      [8, 11],
    ]);
    expect(regimen("taper")?.outcomes.map(({ count, n }) => [count, n])).toEqual([[3, 12]]);
    expect(evidence.several.map(({ study }) => study)).toEqual(["Zhu P 2022", "Helbig 2007", "Hirokawa 2013"]);
    expect(evidence.comparisons.map(({ study, comparatorN }) => [study, comparatorN])).toEqual([
      ["Longval 2021", 44],
      ["Longval 2021", 44],
      ["Hirokawa 2013", 24],
    ]);
  });
});

describe("what is said of them", () => {
  test("begins with the times there are, sets failures beside recoveries, and says who is seen to fail", () => {
    const recovered = evidence.regimens.reduce((sum, each) => sum + each.recovered, 0);
    const failed = evidence.regimens.reduce((sum, each) => sum + each.failed, 0);
    expect(evidenceFinding(evidence)).toBe(
      `3 of 51 published rows carry a time to independence. Of the 40 patients published one by one, ${recovered} recovered after a regimen shown here. Such regimens failed ${failed} times: failures are seen only in those later rescued. No regimen of 16 has a randomised comparison in this disease.`,
    );
    expect([recovered, failed]).toEqual([39, 16]);
  });

  test("holds of one row, of none, and before anything was read", () => {
    expect(timedWords({ rows: 1, timed: 1 })).toBe("1 of 1 published row carries a time to independence");
    expect(timedWords({ rows: 0, timed: 0 })).toBe("0 of 0 published rows carry a time to independence");
    expect(evidenceFinding(null)).toBe("Not read yet.");
  });
});

describe("the table", () => {
  const { columns, rows, blank } = evidenceTable(evidence);

  test("has every regimen in the order of regimens.csv, and no order by outcome", () => {
    const labels = [...new Set(rows.map(([label]) => label))];
    expect(labels.slice(0, 16)).toEqual(published.regimens.map(({ label }) => label));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(blank).toBe("not stated");
  });

  test("holds the limits of the lab", () => {
    const taper = rows.find(([label]) => label === "Faster taper of immunosuppression");
    expect(taper?.slice(8, 10)).toEqual([3, 12]);
    const [row] = published.rows.filter(({ regimen: given }) => given === "taper");
    expect(taper?.slice(10)).toEqual([25, 100 * (row?.low ?? 0), 100 * (row?.high ?? 0), "exact"]);
  });
});

test("what is walked and heard is what is drawn: a series a grade, a mark an outcome or a regimen without one", () => {
  const series = evidenceSeries({ evidence, width: 960, phone: false });
  expect(series.map(({ name }) => name)).toEqual([
    "Grade B null, non-randomised comparison that found nothing",
    "Grade C, single-arm cohort",
    "Grade D, case reports",
    "Several therapies in one group",
  ]);
  expect(series.map(({ marks }) => marks.length)).toEqual([2, 6, 10, 3]);
  expect(series[1]?.marks[0]?.says.replaceAll("\u00a0", " ")).toBe(
    "Watchful waiting, two small cohorts, n = 23: 7 of 12, Aung 2013 (58 %), exact 95 % limits 28 % to 85 %; published: 1 recovered, 0 failed",
  );
  expect(series[2]?.marks[0]).toMatchObject({ level: null });
  expect(evidenceSeries({ evidence: null, width: 960, phone: false })).toEqual([]);
});
