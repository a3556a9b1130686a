import { describe, expect, test } from "vitest";
import { withoutError } from "../../../src/plots/index.ts";
import type { Case } from "../../../src/schema/case.ts";
import { caseTable } from "../../../src/schema/case.ts";
import { caseFacts } from "../../../src/ui/tables/case-facts.ts";
import { summaryFacts } from "../../../src/ui/tables/summary-facts.ts";
import { inventedSummary } from "../invented-summary.ts";

const blank = Object.fromEntries(Object.keys(caseTable.row.shape).map((column) => [column, null]));
const row: Case = caseTable.row.parse({
  ...blank,
  id: "li25-1",
  citation: "Li Z et al. Front Oncol 2025;15:1585088",
  doi: "10.3389/fonc.2025.1585088",
  read: "abstract",
  setting: "post-allo-hsct-prca",
  use: "primary",
  clock: "therapy",
  reported: "2 months",
  independenceLow: 46,
  independenceHigh: 76,
});

describe("the patients", () => {
  const facts = caseFacts([row, { ...row, clock: null }]).flatMap((group) => group.facts);
  const valuesOf = (label: string) => facts.find((fact) => fact.label === label)?.values;

  test("stand with what is stated, on its clock", () => {
    expect(valuesOf("The same as an interval")).toEqual([
      "day 46 to 76 from first dose",
      "day 46 to 76 (clock not stated)",
    ]);
    expect(valuesOf("Read as")).toEqual(["abstract only", "abstract only"]);
  });

  test("and with everything that is not", () => {
    const stated = new Set([
      "Free of transfusions, as reported",
      "The same as an interval",
      "Report",
      "Identifier",
      "Read as",
    ]);
    const rest = facts.filter(({ label }) => !stated.has(label));
    expect(rest.length).toBeGreaterThan(20);
    expect(rest.filter(({ values }) => values.some((value) => value !== "not stated"))).toEqual([]);
  });
});

describe("the summary", () => {
  const summary = inventedSummary([
    { arm: "watch", share: (day) => day / 1000 },
    { arm: "ucb-msc", share: (day) => day / 500 },
  ]);
  const valuesOf = (heading: string, label: string, of = summary) =>
    summaryFacts(of)
      .find((group) => group.heading === heading)
      ?.facts.find((fact) => fact.label === label)?.values;

  test("says which quartile is not reached", () => {
    const heading = "Day by which so many have become independent";
    expect(valuesOf(heading, "25 %")).toEqual(["day 67", "day 67"]);
    expect(valuesOf(heading, "75 %")).toEqual(["not reached", "not reached"]);
  });

  test("puts what nobody knows in brackets under draws, without an error of its own", () => {
    const arms = summary.arms.map((arm) => {
      const at = (factor: number) => ({
        ...arm,
        lost: arm.incidence.dead,
        units: factor * arm.units,
        quantiles: { ...arm.quantiles, p50: factor < 1 ? 120.30000000000001 : null },
        daysIndependent: Object.fromEntries(Object.keys(arm.daysIndependent).map((tau) => [tau, 100 * factor])),
      });
      return { ...arm, uncertainty: { lower: at(0.5), upper: at(1.5), draws: 200 } };
    });
    const drawn = { ...summary, arms };
    const until = `Until day ${summary.horizon}`;
    expect(valuesOf("Day by which so many have become independent", "50 %", drawn)?.[0]).toBe(
      "day 170 (day 120 to not reached)",
    );
    expect(valuesOf(until, "Red-cell units, mean", drawn)?.[0]).toBe("21.3 (10.7 to 32.0)");
    expect(valuesOf(until, "Days independent by day 180, mean", drawn)?.[0]).toMatch(/^60 ± 2\.5 \(50 to 150\)$/u);
  });

  test("says every number and no error where that is left out", () => {
    const bare = summaryFacts(withoutError(summary));
    const words = summaryFacts(summary).map((group) => ({
      ...group,
      facts: group.facts.map(({ label, values }) => ({
        label,
        values: values.map((value) => value.replace(/ ± [\d.]+/u, "")),
      })),
    }));
    expect(bare).toEqual(words);
    expect(JSON.stringify(summaryFacts(summary))).toMatch(/\d ± \d/u);
  });

  test("keeps independent by a day and on a day apart", () => {
    expect(valuesOf("Independent by a day (at any time until then)", "day 90")).toEqual(["9\u00a0%", "18\u00a0%"]);
    expect(valuesOf("Independent on a day (a state that can end)", "day 90")).toEqual(["8\u00a0%", "16\u00a0%"]);
  });

  test("gives the paired gain with its error and the shares, watch being what it is compared with", () => {
    const heading = "Days gained by day 365, the same simulated patients";
    expect(valuesOf(heading, "Mean")).toEqual(["compared with", "+12.3 ± 2.0 d"]);
    expect(valuesOf(heading, "5 %, 50 %, 95 % of patients")).toEqual(["", "−3, 0, +88 d"]);
    expect(valuesOf(heading, "Lost more than 14 d")).toEqual(["", "4\u00a0%"]);
  });

  test("says what lies beyond the horizon, in one row each", () => {
    const short = inventedSummary([{ arm: "watch", share: () => 0.2 }], 100);
    const late = summaryFacts(short).flatMap(({ heading, facts }) =>
      facts
        .filter(({ label }) => /180|365/u.test(`${heading} ${label}`))
        .map(({ label, values }) => [label, ...values]),
    );
    expect(late).toEqual([
      ["Days independent by day 180, mean", "beyond the horizon"],
      ["Days independent by day 365, mean", "beyond the horizon"],
      ["Days lost to death, relapse or second graft by day 180, mean", "beyond the horizon"],
      ["Days lost to death, relapse or second graft by day 365, mean", "beyond the horizon"],
      ["Mean", "compared with"],
      ["Mean", "compared with"],
    ]);
  });

  test("shows no arm without its harm", () => {
    expect(valuesOf("Harm carried by the arm", "Deaths")).toEqual([
      "× 1.00, assumed; SD of the log 0.30",
      "× 1.00, assumed; SD of the log 0.30",
    ]);
    expect(valuesOf("Harm carried by the arm", "Burden")).toEqual(["1 infusion", "1 infusion"]);
  });
});
