import type { SweepPoint } from "../../notebook/index.ts";
import { percent } from "../../plots/index.ts";
import { Structure } from "../../schema/structure.ts";
import { structureWords } from "../../schema/structure-words.ts";
import { simulateSettings } from "../../schema/simulate-settings.ts";
import type { ArmSummary, Summary } from "../../schema/summary.ts";
import type { ArmNumbers } from "../../schema/uncertainty.ts";
import { grouped } from "../../base/grouped.ts";
import type { FactGroup } from "./facts.ts";
import { gainedWords } from "./gained-words.ts";
import { rangedWords } from "./ranged-words.ts";
import { reachedWords } from "./reached-words.ts";

const taus = [180, 365];
const beyond = "beyond the horizon";

/** What a table of a sweep says of one arm: its name in the run, and as it is called. */
export interface SweptArm {
  readonly arm: string;
  readonly label: string;
}

/** A varied value with its unit, as a reader says it: "56 d", "7.5 g/dL", "× 0.5", "on". */
export function sweptValue(vary: string, value: SweepPoint["value"]): string {
  const structure = Structure.options.find((option) => vary === "structure" && option === value);
  if (structure !== undefined) return structureWords[structure].label;
  if (typeof value === "string") return value;
  if (vary === "dose") return `×\u00a0${value}`;
  const limits = Object.entries(simulateSettings).find(([name]) => name === vary)?.[1];
  const number = Number.isInteger(value) && vary !== "seed" ? grouped(value) : String(value);
  return `${number} ${limits?.unit ?? ""}`.trim();
}

/** What a point of a sweep is, above its column: "56 d", "56 d, 7 g/dL", "mean red-cell lifespan 100". */
export function pointWords(
  vary: string,
  across: string | null,
  { value, step, parameter }: SweepPoint,
  called: (symbol: string) => string,
): string {
  const first = sweptValue(vary, value);
  if (parameter !== undefined) return `${called(parameter)} ${sweptValue(parameter, value)}`;
  return step === undefined || across === null ? first : `${first}, ${sweptValue(across, step)}`;
}

/** What a sweep varies, in words: "window", "window and threshold", "each parameter in turn". */
export function variedWords(vary: string, across: string | null, called: (symbol: string) => string): string {
  const words = (what: string): string => (what === "dose" ? "the doses of all arms but the first" : called(what));
  if (vary === "each") return "each parameter in turn";
  return across === null ? words(vary) : `${words(vary)} and ${words(across)}`;
}

/** How many of an arm's patients were independent by the horizon, and of how many. */
export function independentBy(
  { n, incidence }: ArmSummary,
  horizon: number,
): { readonly share: number; readonly count: number } {
  const share = incidence.independent[horizon] ?? 0;
  return { share, count: Math.round(share * n) };
}

/** A sweep in numbers: groups of one fact an arm, a value a column; what has not been simulated yet is blank. */
export function sweepFacts(points: readonly SweepPoint[], arms: readonly SweptArm[]): readonly FactGroup[] {
  const [first] = arms;
  const group = (
    heading: string,
    rows: readonly SweptArm[],
    value: (arm: ArmSummary, summary: Summary) => string,
  ): FactGroup => ({
    heading,
    facts: rows.map(({ arm, label }) => ({
      label,
      values: points.map(({ summary }) => {
        const found = summary?.arms.find((candidate) => candidate.arm === arm);
        return summary === null || found === undefined ? "" : value(found, summary);
      }),
    })),
  });
  const gained = (tau: number): FactGroup =>
    group(`Days gained by day ${tau}, mean, compared with ${first?.label ?? ""}`, arms.slice(1), ({ arm }, summary) => {
      const difference = summary.differences.find((candidate) => candidate.arm === arm && candidate.tau === tau);
      return difference === undefined ? beyond : gainedWords(difference);
    });
  return [
    group("Day by which half have become independent", arms, (arm) =>
      rangedWords<ArmNumbers>(arm, ({ quantiles }) => quantiles.p50, reachedWords),
    ),
    group("Independent by the horizon (at any time until then)", arms, (arm, { horizon }) => {
      const { count } = independentBy(arm, horizon);
      const of = `${grouped(count)} of ${grouped(arm.n)}`;
      const share = rangedWords<ArmNumbers>(
        arm,
        ({ incidence }) => incidence.independent[horizon] ?? 0,
        (part) => percent(part ?? 0),
      );
      return `${share}${arm.uncertainty === undefined ? ` (${of})` : `, ${of},`} by day ${horizon}`;
    }),
    ...(arms.length > 1 ? taus.map(gained) : []),
  ];
}
