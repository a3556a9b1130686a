import type { EffectKind } from "./effect.ts";

/** The sizes a reader may give an effect of one kind. */
export interface EffectSize {
  readonly low: number;
  readonly high: number;
  /** Blank: a fraction, a share or a theta. */
  readonly unit: "" | "1/d" | "mIU/mL";
}

/** The sizes a reader may give each kind of effect; the shipped ones lie within. A theta of 3 is a loss twenty times as fast. */
export const effectSizes: Readonly<Record<EffectKind, EffectSize>> = {
  deplete: { low: 0, high: 1, unit: "1/d" },
  bolus: { low: 0, high: 1, unit: "" },
  net: { low: -3, high: 3, unit: "" },
  remove: { low: 0, high: 1, unit: "" },
  immunosuppression: { low: 0, high: 2, unit: "" },
  gvp: { low: 0, high: 1, unit: "1/d" },
  supply: { low: 0, high: 2, unit: "" },
  calm: { low: 0, high: 1, unit: "" },
  epo: { low: 0, high: 5000, unit: "mIU/mL" },
  graft: { low: -1, high: 3, unit: "" },
};
