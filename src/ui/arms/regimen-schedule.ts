import type { ArmRegimen } from "../../schema/arm.ts";
import type { Effect } from "../../schema/effect.ts";
import type { Rule } from "../../schema/rule.ts";
import type { KnownRegimens } from "./known-regimens.ts";
import { regimenLabel } from "./regimen-label.ts";
import { regimenNames } from "./regimen-names.ts";

/** What one regimen of an arm gives and when, in days from the arm's first dose. */
export interface RegimenSchedule {
  readonly regimen: string;
  /** What is given, within a sentence: "cord-blood mononuclear cells". */
  readonly given: string;
  /** What one dose of it is: "infusion". */
  readonly dose: string;
  readonly start: number;
  /** Days of doses, rising. */
  readonly doses: readonly number[];
  /** What is given throughout. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** Which doses follow one another at an interval that can be changed; null: none. */
  readonly repeated: { readonly every: number; readonly from: number; readonly count: number } | null;
  /** Times the usual dose. */
  readonly multiple: number;
  readonly rule: Rule | null;
}

const lasting: readonly Effect["kind"][] = ["deplete", "epo", "immunosuppression", "graft"];

/** The days on which an effect is dosed in an arm. */
function effectDays(effect: Effect, { start, every }: Pick<ArmRegimen, "start" | "every">): readonly number[] {
  if (effect.onDays !== null) return effect.onDays.map((day) => start + day);
  const interval = every ?? effect.every ?? 0;
  return Array.from({ length: effect.doses }, (_, dose) => start + effect.day + dose * interval);
}

/** Lays out what a regimen of an arm gives by its effects: each dose once, spans only of what acts in every run. Doses that all begin such a span are that span. */
export function regimenSchedule(part: ArmRegimen, known: Pick<KnownRegimens, "regimens" | "effects">): RegimenSchedule {
  const { regimen, start, dose, rule = null } = part;
  const names = regimenNames[regimen];
  const own = known.effects.filter((effect) => effect.regimen === regimen);
  const dosed = own.filter(({ kind }) => !lasting.includes(kind));
  const spans = own
    .filter(({ kind, role }) => lasting.includes(kind) && role === "default")
    .flatMap((effect) => effectDays(effect, part).map((from) => ({ from, to: from + (effect.days ?? 0) })))
    .filter(({ from, to }, index, all) => index === all.findIndex((span) => span.from === from && span.to === to));
  const series = own.find(({ doses, onDays }) => onDays === null && doses > 1);
  const days = [...new Set(dosed.flatMap((effect) => effectDays(effect, part)))];
  const within = days.every((day) => spans.some(({ from }) => from === day));
  return {
    regimen,
    given: names?.given ?? names?.within ?? regimenLabel(known, regimen),
    dose: names?.dose ?? "dose",
    start,
    doses: within ? [] : days.toSorted((one, other) => one - other),
    spans,
    repeated:
      series === undefined
        ? null
        : { every: part.every ?? series.every ?? 0, from: start + series.day, count: series.doses },
    multiple: dose,
    rule,
  };
}
