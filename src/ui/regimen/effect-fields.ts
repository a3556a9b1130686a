import { type EffectKind, effectNeeds } from "../../schema/effect.ts";
import type { EffectEntry } from "../../schema/effect-entry.ts";
import { effectSizes } from "../../schema/effect-size.ts";
import { effectKinds } from "./effect-kinds.ts";

/** A number of an effect, as one types it. */
export interface EffectField {
  readonly key: "size" | "lag" | "days" | "decay" | "spared" | "escapeShare" | "output";
  readonly label: string;
  readonly unit: string;
  readonly range: string;
  /** What a blank field means, where it may be blank. */
  readonly blank?: string;
}

const needed = {
  days: { label: "Lasts", unit: "d", range: "1–1460 d" },
  decay: { label: "Time constant of its fading", unit: "d", range: "1–1460 d" },
  spared: { label: "Share of plasma cells spared", unit: "", range: "0–1" },
  escapeShare: { label: "Share of units that lack the antigen", unit: "", range: "0–1" },
  output: { label: "Lowers the output of antibody by", unit: "", range: "0–1, a share at full calming" },
} as const;

/** Kinds that act on the day of their dose. */
const immediate: readonly EffectKind[] = ["bolus", "remove", "immunosuppression"];

/** The numbers that an effect has beside its doses, by its kind; a lag also where one is said. */
export function effectFields({ kind, lag }: Pick<EffectEntry, "kind" | "lag">): readonly EffectField[] {
  const { low, high, unit } = effectSizes[kind];
  const size: EffectField = {
    key: "size",
    label: effectKinds[kind].size,
    unit,
    range: `${low < 0 ? `−${-low} to ${high}` : `${low}–${high}`} ${unit}`.trim(),
  };
  const wait: EffectField = { key: "lag", label: "Begins after", unit: "d", range: "0–365 d", blank: "at once" };
  return [
    size,
    ...effectNeeds[kind].map((key): EffectField => ({ key, ...needed[key] })),
    ...(immediate.includes(kind) && lag === undefined ? [] : [wait]),
  ];
}
