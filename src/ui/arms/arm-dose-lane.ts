import type { DoseLane, FigureArm } from "../../plots/index.ts";
import type { ArmRegimen } from "../../schema/arm.ts";
import type { Effect } from "../../schema/effect.ts";
import { regimenNames } from "./regimen-names.ts";

const lasting: readonly Effect["kind"][] = ["deplete", "epo", "immunosuppression", "graft"];

/** What an arm gives and when, for the timeline: the days on which any effect of its regimens has a dose, and the spans of those given throughout. */
export function armDoseLane(
  { shortLabel, slot }: FigureArm,
  regimens: readonly ArmRegimen[],
  effects: readonly Effect[],
): DoseLane {
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
    intervals: spans.map(({ effect, part }) => ({
      from: part.start + effect.day,
      to: part.start + effect.day + (effect.days ?? 0),
      text: (regimenNames[part.regimen]?.within ?? part.regimen).toLowerCase(),
    })),
  };
}

function doseDays(effect: Effect, part: ArmRegimen): readonly number[] {
  if (effect.onDays !== null) return effect.onDays.map((day) => part.start + day);
  const every = part.every ?? effect.every ?? 0;
  return Array.from({ length: effect.doses }, (_, dose) => part.start + effect.day + dose * every);
}
