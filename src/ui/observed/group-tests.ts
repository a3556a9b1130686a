import type { SurvivalReport } from "../../schema/survival-report.ts";
import type { Fact } from "../tables/facts.ts";
import { amount } from "../words/amount.ts";
import { pValue } from "../words/p-value.ts";

const causes = ["independence", "death", "relapse", "second graft"];

/** The tests between groups: chi-squared, degrees of freedom, P. Empty where there is one group. */
export function groupTests({ tests: { logRank, gray } }: Pick<SurvivalReport, "tests">): readonly Fact[] {
  const fact = (label: string, chisq: number, df: number, p: number): Fact => ({
    label,
    values: [amount(chisq, 2), String(df), pValue(p)],
  });
  return [
    ...(logRank === null ? [] : [fact("Log-rank, independence", logRank.chisq, logRank.df, logRank.p)]),
    ...gray.map(({ cause, statistic, df, p }) =>
      fact(`Gray, ${causes[cause - 1] ?? `cause ${cause}`}`, statistic, df, p),
    ),
  ];
}

/** What the tests ask, and what no test can say of groups that were not randomised. */
export function testNote({ tests: { gray } }: Pick<SurvivalReport, "tests">): string {
  return [
    "The groups were not randomised: a difference between them may come from who was in each.",
    "The log-rank test asks whether patients who are still dependent become independent at the same rate in all groups, death, relapse and second graft being the end of follow-up.",
    gray.length === 0
      ? "Gray's test is not made where some patients are watched only from a later day."
      : "Gray's test asks whether the shares that ever get there, with those events competing, are the same.",
    "A large P does not show that groups are alike.",
  ].join(" ");
}
