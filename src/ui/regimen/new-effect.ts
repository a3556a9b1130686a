import { assert } from "../../base/assert.ts";
import type { Effect, EffectKind } from "../../schema/effect.ts";
import { type EffectEntry, effectEntry } from "../../schema/effect-entry.ts";

/** Whether an effect stands at a size nobody has measured. */
function isIdle({ kind, size }: Effect): boolean {
  return kind === "bolus" || kind === "remove" ? size === 1 : size === 0 && kind !== "immunosuppression";
}

/** An effect of a kind to begin with: as the first shipped regimen has it whose effect of that kind does something. */
export function newEffect(kind: EffectKind, shipped: readonly Effect[]): EffectEntry {
  const rows = shipped.filter((effect) => effect.kind === kind);
  const row = rows.find((effect) => !isIdle(effect)) ?? rows[0];
  assert(row !== undefined, `no shipped effect of kind ${kind}`);
  return effectEntry(row);
}

/** The effects of a regimen as ones of the reader's own: those that do something, or all where none does. */
export function copiedEffects(effects: readonly Effect[]): readonly EffectEntry[] {
  const acting = effects.filter((effect) => !isIdle(effect));
  return (acting.length > 0 ? acting : effects).map(effectEntry);
}
