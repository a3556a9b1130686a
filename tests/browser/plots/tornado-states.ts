import type { FigureState } from "./figure-states.ts";

const horizon = 365;

/** A tornado of three parameters, each later at its high. */
export function tornadoOf({ summary, arms }: FigureState) {
  const [arm = { arm: "", label: "", shortLabel: "", slot: 1 }] = arms;
  const parameters = ["A0", "kP", "gMax"].map((symbol, index) => ({
    symbol,
    name: `A parameter whose name is as long as ${index} more words`,
    unit: "d",
    usual: 1,
    low: { at: 0, summary },
    high: { at: 2, summary: summary === null ? null : shifted(summary, 10 * index) },
  }));
  return {
    base: summary,
    parameters,
    arm,
    asked: { outcome: "independent", day: 180 },
    horizon,
    most: 12,
    room: summary === null ? 3 : 0,
    stale: false,
  } as const;
}

/** The same answer so many days later. */
export function shifted(summary: NonNullable<FigureState["summary"]>, days: number) {
  const later = (shares: readonly number[]): number[] => shares.map((_, day) => shares[Math.max(0, day - days)] ?? 0);
  return {
    ...summary,
    arms: summary.arms.map((arm) => ({
      ...arm,
      incidence: { ...arm.incidence, independent: later(arm.incidence.independent) },
    })),
  };
}
