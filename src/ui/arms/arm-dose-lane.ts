import type { DoseLane, FigureArm } from "../../plots/index.ts";
import type { ArmRegimen } from "../../schema/arm.ts";
import type { KnownRegimens } from "./known-regimens.ts";
import { regimenNames } from "./regimen-names.ts";
import { regimenSchedule } from "./regimen-schedule.ts";
import { ruleWords } from "./rule-words.ts";

/** What an arm gives and when, for the timeline: the days on which any effect of its regimens has a dose, and the spans of those given throughout; apart from these, what is given only where a rule holds. */
export function armDoseLane(
  { shortLabel, slot }: FigureArm,
  regimens: readonly ArmRegimen[],
  known: Pick<KnownRegimens, "regimens" | "effects">,
): DoseLane {
  const within = (id: string): string =>
    regimenNames[id]?.within.toLowerCase() ?? known.regimens.find((row) => row.id === id)?.label ?? id;
  const given = regimens
    .filter((part) => part.dose > 0)
    .map((part) => {
      const { regimen, dose, doses, spans, start, rule } = regimenSchedule(part, known);
      const text = within(regimen);
      const intervals = spans.map((span) => ({ ...span, text }));
      return { dose, doses, intervals, start, rule, text };
    });
  const always = given.filter(({ rule }) => rule === null);
  const conditional = given.flatMap(({ doses, intervals, start, rule, text }) =>
    rule === null ? [] : [{ day: start, text: `${text} ${ruleWords(rule, start)}`, doses, intervals }],
  );
  const [dose = "dose", ...others] = new Set(always.flatMap((each) => (each.doses.length > 0 ? [each.dose] : [])));
  return {
    label: shortLabel,
    slot,
    dose: others.length === 0 ? dose : "dose",
    doses: [...new Set(always.flatMap(({ doses }) => doses))].toSorted((one, other) => one - other),
    intervals: always.flatMap(({ intervals }) => intervals),
    ...(conditional.length === 0 ? {} : { conditional }),
  };
}
