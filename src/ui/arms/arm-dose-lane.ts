import type { DoseLane, FigureArm } from "../../plots/index.ts";
import type { ArmRegimen } from "../../schema/arm.ts";
import type { Effect } from "../../schema/effect.ts";
import type { KnownRegimens } from "./known-regimens.ts";
import { regimenNames } from "./regimen-names.ts";

const lasting: readonly Effect["kind"][] = ["deplete", "epo", "immunosuppression", "graft"];

/** What an arm gives and when, for the timeline: the days on which any effect of its regimens has a dose, and the spans of those given throughout. */
export function armDoseLane(
  { shortLabel, slot }: FigureArm,
  regimens: readonly ArmRegimen[],
  { regimens: rows, effects }: Pick<KnownRegimens, "regimens" | "effects">,
): DoseLane {
  const within = (id: string): string =>
    regimenNames[id]?.within.toLowerCase() ?? rows.find((row) => row.id === id)?.label ?? id;
  const own = regimens.flatMap((part) =>
    effects.filter(({ regimen }) => regimen === part.regimen).map((effect) => ({ effect, part })),
  );
  const spans = own.filter(({ effect }) => lasting.includes(effect.kind) && effect.role === "default");
  const dosed = own.filter(({ effect }) => !lasting.includes(effect.kind));
  const days = new Set(dosed.flatMap(({ effect, part }) => doseDays(effect, part)));
  return {
    label: shortLabel,
    slot,
    dose: regimenNames[regimens.find(({ regimen }) => regimen !== "watch")?.regimen ?? ""]?.dose ?? "dose",
    doses: [...days].toSorted((one, other) => one - other),
    intervals: spans.flatMap(({ effect, part }) =>
      doseDays(effect, part).map((from) => ({ from, to: from + (effect.days ?? 0), text: within(part.regimen) })),
    ),
  };
}

function doseDays(effect: Effect, part: ArmRegimen): readonly number[] {
  if (effect.onDays !== null) return effect.onDays.map((day) => part.start + day);
  const every = part.every ?? effect.every ?? 0;
  return Array.from({ length: effect.doses }, (_, dose) => part.start + effect.day + dose * every);
}
