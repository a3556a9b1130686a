/** One dosed effect on the diagnosis clock, as data/reference/README.md tables them; whole days but for the points of immunosuppression. */
export type ScheduledEffect =
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
  | { readonly kind: "immunosuppression"; readonly points: readonly (readonly [day: number, level: number])[] }
  | { readonly kind: "gvp"; readonly from: number; readonly rate: number }
  | {
      readonly kind: "supply";
      readonly day: number;
      readonly eps: number;
      readonly decay: number;
      readonly lacksAntigen: boolean;
    }
  | {
      readonly kind: "calm";
      readonly day: number;
      readonly size: number;
      readonly decay: number;
      readonly output: number;
    }
  | { readonly kind: "epo"; readonly from: number; readonly days: number; readonly add: number }
  | { readonly kind: "graft"; readonly from: number; readonly days: number; readonly rise: number };

export type EffectKind = ScheduledEffect["kind"];

export function effectsOf<Kind extends EffectKind>(
  schedule: readonly ScheduledEffect[],
  kind: Kind,
): Extract<ScheduledEffect, { kind: Kind }>[] {
  return schedule.filter((effect): effect is Extract<ScheduledEffect, { kind: Kind }> => effect.kind === kind);
}

/** Whether a day lies in the half-open interval [from, from + days). */
export function isOn(effect: { readonly from: number; readonly days: number }, day: number): boolean {
  return effect.from <= day && day < effect.from + effect.days;
}
