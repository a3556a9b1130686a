import type { Assumption } from "../../schema/assumption.ts";
import type { ArmSummary, Summary } from "../../schema/summary.ts";
import { isWatch } from "../arms/figure-arms.ts";
import { shareRange } from "../words/share-range.ts";

/** How strong the evidence for a regimen is: grade A to E, and patients behind it. */
export interface Evidence {
  readonly grade: string;
  readonly n: number;
}

/** A stretch of the finding: words, a number that matters, or the evidence as a chip. */
export type FindingPart =
  | { readonly kind: "words" | "number"; readonly text: string }
  | { readonly kind: "evidence"; readonly grade: string; readonly n: number };

/** What the finding is made from: the answer, the settings that gave it, and the evidence by regimen. */
export interface FindingInput {
  readonly summary: Summary;
  readonly assume: Assumption;
  /** Further scenario rows switched on, as `regimen/role`. */
  readonly scenarios: readonly string[];
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** The regimens that give cord blood. */
  readonly cordBlood: ReadonlySet<string>;
}

const day = 90;

/** The run in two or three sentences: who has become independent by day 90 (or the horizon, if that is earlier) when waiting, with cord blood as assumed and with anything else, and what the evidence is. */
export function finding(input: FindingInput): readonly FindingPart[] {
  const { summary } = input;
  const watch = summary.arms.find(({ regimens }) => isWatch(regimens));
  const cord = summary.arms.filter(({ regimens }) => regimens.some((regimen) => input.cordBlood.has(regimen)));
  const others = summary.arms.filter((arm) => arm !== watch && !cord.includes(arm));
  const by = Math.min(day, summary.horizon);
  const groups = [
    { lead: "Waiting alone, ", arms: watch === undefined ? [] : [watch] },
    { lead: cordLead(input), arms: cord },
    {
      lead: watch === undefined && cord.length === 0 ? "With these regimens, " : "With the other regimens, ",
      arms: others,
    },
  ].flatMap(({ lead, arms }) =>
    arms.length === 0 ? [] : [{ lead, shares: sharesBy(arms, by), limits: limitsBy(arms, by) }],
  );
  const alone = watch === undefined ? undefined : sharesBy([watch], by) + limitsBy([watch], by);
  return [
    ...groups.flatMap(({ lead, shares, limits }, index): FindingPart[] => [
      words(`${index === 0 ? "" : " "}${lead}${index > 0 && shares + limits === alone ? "the same " : ""}`),
      { kind: "number", text: shares },
      words(`${limits}${index === 0 ? ` of simulated patients have become independent by day\u00a0${by}.` : "."}`),
    ]),
    ...evidenceParts(cord.length > 0 ? cord : others, input.evidence),
  ];
}

function sharesBy(arms: readonly ArmSummary[], by: number): string {
  return shareRange(arms.map(({ incidence }) => incidence.independent[by] ?? 0));
}

/** What nobody knows makes of the shares of such arms, from the least to the most of 90 % of the draws, in brackets; empty in a run without draws. */
function limitsBy(arms: readonly ArmSummary[], by: number): string {
  const ends = arms.flatMap(({ uncertainty }) => {
    const low = uncertainty?.lower.incidence.independent[by];
    const high = uncertainty?.upper.incidence.independent[by];
    return low === undefined || high === undefined ? [] : [low, high];
  });
  return ends.length === 0 ? "" : ` (${shareRange(ends).replace("–", "–\u2060")})`;
}

function words(text: string): FindingPart {
  return { kind: "words", text };
}

function cordLead({ assume, scenarios, cordBlood }: FindingInput): string {
  const beside = scenarios.some((scenario) => cordBlood.has(scenario.split("/")[0] ?? ""));
  if (beside || assume === "antibody" || assume === "progenitors") return "If the cells work as assumed, ";
  return assume === "nothing" ? "If cord blood does nothing, " : "With the cells left to the priors, ";
}

function evidenceParts(arms: readonly ArmSummary[], evidence: ReadonlyMap<string, Evidence>): readonly FindingPart[] {
  const known = arms.flatMap(({ regimens }) => regimens.flatMap((regimen) => evidence.get(regimen) ?? []));
  const weakest = known.toSorted((one, other) => other.grade.localeCompare(one.grade) || one.n - other.n)[0];
  if (weakest === undefined) return [];
  const single = known.every(({ n }) => n === 1);
  const alike = known.every(({ grade, n }) => grade === weakest.grade && n === weakest.n);
  const says = !single
    ? alike
      ? " Evidence"
      : " The weakest evidence:"
    : arms.length > 1
      ? " One patient each cannot tell the regimens apart: evidence"
      : " One patient cannot show whether it works: evidence";
  return [words(`${says} `), { kind: "evidence", ...weakest }];
}
