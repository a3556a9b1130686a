import { percent } from "../../plots/index.ts";
import type { ArmSummary, Difference, Summary } from "../../schema/summary.ts";
import { harmFacts } from "../arms/harm-facts.ts";
import { amount, gain } from "../words/amount.ts";
import { grouped } from "../words/grouped.ts";
import type { Fact, FactGroup } from "./facts.ts";

const days = [30, 90, 180, 365];
const taus = ["180", "365"];
const beyond = "beyond the horizon";

/** A run's answer in numbers, an arm a column; what is never reached within the horizon says so. With no arms yet it has the same rows. */
export function summaryFacts(summary: Pick<Summary, "arms" | "differences" | "horizon">): readonly FactGroup[] {
  const { arms, horizon } = summary;
  const fact = (label: string, value: (arm: ArmSummary) => string): Fact => ({ label, values: arms.map(value) });
  const within = days.filter((day) => day <= horizon);
  const reached = (day: number | null): string => (day === null ? "not reached" : `day ${day}`);
  return [
    {
      heading: "Day by which so many have become independent",
      facts: [
        fact("25 %", ({ quantiles }) => reached(quantiles.p25)),
        fact("50 %", ({ quantiles }) => reached(quantiles.p50)),
        fact("75 %", ({ quantiles }) => reached(quantiles.p75)),
      ],
    },
    {
      heading: "Independent by a day (at any time until then)",
      facts: within.map((day) => fact(`day ${day}`, ({ incidence }) => percent(incidence.independent[day] ?? 0))),
    },
    {
      heading: "Independent on a day (a state that can end)",
      facts: within.map((day) => fact(`day ${day}`, ({ independentAt }) => percent(independentAt[day] ?? 0))),
    },
    {
      heading: `Until day ${horizon}`,
      facts: [
        fact("Died or relapsed first", ({ incidence }) =>
          percent((incidence.dead[horizon] ?? 0) + (incidence.relapsed[horizon] ?? 0)),
        ),
        fact("Second graft first", ({ incidence }) => percent(incidence.regrafted[horizon] ?? 0)),
        fact("Red-cell units, mean", ({ units }) => amount(units, 1)),
        fact("Iron given, mean", ({ iron }) => `${grouped(iron)} mg`),
        ...taus.map((tau) =>
          fact(`Days independent by day ${tau}, mean`, ({ daysIndependent, daysIndependentError }) =>
            withError(daysIndependent[tau] ?? null, daysIndependentError[tau] ?? null),
          ),
        ),
        ...taus.map((tau) =>
          fact(`Days lost to death, relapse or second graft by day ${tau}, mean`, ({ daysLost }) =>
            withError(daysLost[tau] ?? null, null),
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
  return {
    heading: `Days gained by day ${tau}, the same simulated patients`,
    facts: [
      fact(
        "Mean",
        ({ mean, meanError }) => `${gain(mean, 1)}${meanError === null ? "" : ` ± ${amount(meanError, 1)}`} d`,
      ),
      ...(tau <= horizon
        ? [
            fact(
              "5 %, 50 %, 95 % of patients",
              ({ p5, p50, p95 }) => `${gain(p5, 0)}, ${gain(p50, 0)}, ${gain(p95, 0)} d`,
            ),
            fact("Gained more than 14 d", ({ gained }) => percent(gained)),
            fact("Within ± 14 d", ({ same }) => percent(same)),
            fact("Lost more than 14 d", ({ lost }) => percent(lost)),
            fact("Red-cell units saved, mean", ({ unitsSaved }) => gain(unitsSaved, 1)),
            fact("Gain in days since recovery, mean", ({ recoveryGained }) => `${gain(recoveryGained, 1)} d`),
          ]
        : []),
    ],
  };
}
