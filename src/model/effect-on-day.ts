/** One effect on whole days of one clock, rates per day; as `ScheduledEffect`, except that infused cells carry the share of units that lack the antigen, and calming the regimen it belongs to. */
export type EffectOnDay =
  | {
      readonly kind: "deplete";
      readonly from: number;
      readonly days: number;
      readonly rate: number;
      readonly spared: number;
    }
  | { readonly kind: "bolus"; readonly day: number; readonly left: number }
  | { readonly kind: "net"; readonly from: number; readonly days: number; readonly theta: number }
  | { readonly kind: "remove"; readonly day: number; readonly left: number }
  | { readonly kind: "gvp"; readonly from: number; readonly rate: number }
  | {
      readonly kind: "supply";
      readonly day: number;
      readonly eps: number;
      readonly decay: number;
      readonly escapeShare: number;
    }
  | {
      readonly kind: "calm";
      readonly day: number;
      readonly size: number;
      readonly decay: number;
      readonly output: number;
      readonly regimen: string;
    }
  | { readonly kind: "epo"; readonly from: number; readonly days: number; readonly add: number }
  | { readonly kind: "graft"; readonly from: number; readonly days: number; readonly rise: number };

/** The effects of one kind. */
export function effectsOf<Kind extends EffectOnDay["kind"]>(
  effects: readonly EffectOnDay[],
  kind: Kind,
): readonly Extract<EffectOnDay, { kind: Kind }>[] {
  return effects.filter((effect): effect is Extract<EffectOnDay, { kind: Kind }> => effect.kind === kind);
}
