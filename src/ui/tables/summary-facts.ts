import { percent } from "../../plots/index.ts";
import type { ArmSummary, Difference, Summary } from "../../schema/summary.ts";
import type { ArmNumbers, DifferenceNumbers } from "../../schema/uncertainty.ts";
import { harmFacts } from "../arms/harm-facts.ts";
import { amount, gain } from "../words/amount.ts";
import { grouped } from "../../base/grouped.ts";
import type { Fact, FactGroup } from "./facts.ts";
import { gainedWords } from "./gained-words.ts";
import { rangedWords } from "./ranged-words.ts";
import { reachedWords } from "./reached-words.ts";

const days = [30, 90, 180, 365];
const taus = ["180", "365"];
const beyond = "beyond the horizon";

const share = (part: number | null): string => percent(part ?? 0);

/** A run's answer in numbers, an arm a column, with what nobody knows in brackets where the run has draws; what is never reached within the horizon says so. With no arms yet it has the same rows. */
export function summaryFacts(summary: Pick<Summary, "arms" | "differences" | "horizon">): readonly FactGroup[] {
  const { arms, horizon } = summary;
  const fact = (label: string, value: (arm: ArmSummary) => string): Fact => ({ label, values: arms.map(value) });
  const numbered = (
    label: string,
    number: (numbers: ArmNumbers) => number | null,
    words: (value: number | null) => string,
  ): Fact => fact(label, (arm) => rangedWords<ArmNumbers>(arm, number, words));
  const within = days.filter((day) => day <= horizon);
  return [
    {
      heading: "Day by which so many have become independent",
      facts: [
        numbered("25 %", ({ quantiles }) => quantiles.p25, reachedWords),
        numbered("50 %", ({ quantiles }) => quantiles.p50, reachedWords),
        numbered("75 %", ({ quantiles }) => quantiles.p75, reachedWords),
      ],
    },
    {
      heading: "Independent by a day (at any time until then)",
      facts: within.map((day) => numbered(`day ${day}`, ({ incidence }) => incidence.independent[day] ?? 0, share)),
    },
    {
      heading: "Independent on a day (a state that can end)",
      facts: within.map((day) => numbered(`day ${day}`, ({ independentAt }) => independentAt[day] ?? 0, share)),
    },
    {
      heading: `Until day ${horizon}`,
      facts: [
        numbered("Died first", ({ incidence }) => incidence.dead[horizon] ?? 0, share),
        numbered("Relapsed first", ({ incidence }) => incidence.relapsed[horizon] ?? 0, share),
        numbered("Second graft first", ({ incidence }) => incidence.regrafted[horizon] ?? 0, share),
        numbered(
          "Red-cell units, mean",
          ({ units }) => units,
          (units) => amount(units ?? 0, 1),
        ),
        numbered(
          "Iron given, mean",
          ({ iron }) => iron,
          (iron) => `${grouped(iron ?? 0)} mg`,
        ),
        ...taus.map((tau) =>
          fact(`Days independent by day ${tau}, mean`, (arm) =>
            rangedWords<ArmNumbers>(
              arm,
              ({ daysIndependent }) => daysIndependent[tau] ?? null,
              (mean) => withError(mean, arm.daysIndependentError[tau] ?? null),
              (mean) => withError(mean, null),
            ),
          ),
        ),
        ...taus.map((tau) =>
          numbered(
            `Days lost to death, relapse or second graft by day ${tau}, mean`,
            ({ daysLost }) => daysLost[tau] ?? null,
            (mean) => withError(mean, null),
          ),
        ),
      ],
    },
    ...taus.map((tau) => gainFacts(summary, Number(tau))),
    {
      heading: "Harm carried by the arm",
      facts: [
        fact("Deaths", ({ harm }) => harmFacts(harm).death),
        fact("Relapses", ({ harm }) => harmFacts(harm).relapse),
        fact("Acute GVHD II–IV", ({ harm }) => harmFacts(harm).gvhd),
        fact("Burden", ({ harm }) => harm.burden),
      ],
    },
  ];
}

function withError(mean: number | null, error: number | null): string {
  if (mean === null) return beyond;
  return error === null ? amount(mean, 0) : `${amount(mean, 0)} ± ${amount(error, 1)}`;
}

function gainFacts(
  { arms, differences, horizon }: Pick<Summary, "arms" | "differences" | "horizon">,
  tau: number,
): FactGroup {
  const fact = (label: string, value: (difference: Difference) => string): Fact => ({
    label,
    values: arms.map(({ arm }) => {
      const difference = differences.find((candidate) => candidate.arm === arm && candidate.tau === tau);
      if (difference !== undefined) return value(difference);
      if (label !== "Mean") return "";
      return arm === arms[0]?.arm ? "compared with" : beyond;
    }),
  });
  const numbered = (
    label: string,
    number: (numbers: DifferenceNumbers) => number | null,
    words: (value: number | null) => string,
  ): Fact => fact(label, (difference) => rangedWords<DifferenceNumbers>(difference, number, words));
  return {
    heading: `Days gained by day ${tau}, the same simulated patients`,
    facts: [
      fact("Mean", gainedWords),
      ...(tau <= horizon
        ? [
            fact("5 %, 50 %, 95 % of patients", (difference) =>
              (["p5", "p50", "p95"] as const)
                .map((quantile) =>
                  rangedWords<DifferenceNumbers>(
                    difference,
                    (numbers) => numbers[quantile],
                    (gained) => gain(gained ?? 0, 0),
                  ),
                )
                .join(", ")
                .concat(" d"),
            ),
            numbered("Gained more than 14 d", ({ gained }) => gained, share),
            numbered("Within ± 14 d", ({ same }) => same, share),
            numbered("Lost more than 14 d", ({ lost }) => lost, share),
            numbered(
              "Red-cell units saved, mean",
              ({ unitsSaved }) => unitsSaved,
              (units) => gain(units ?? 0, 1),
            ),
            numbered(
              "Gain in days since recovery, mean",
              ({ recoveryGained }) => recoveryGained,
              (gained) => `${gain(gained ?? 0, 1)} d`,
            ),
          ]
        : []),
    ],
  };
}
