import type { ImmunosuppressionChange } from "../../src/model/immunosuppression.ts";
import type { Slot, Treatment } from "./lived-slots.ts";

const none = { effects: [], changes: [], deathFactor: 1, relapseFactor: 1 } satisfies Treatment;

/** Full to day 100 after transplant, none from day 180. */
function plan(slot: Slot, day: number): number {
  return Math.min(1, Math.max(0, (180 - slot.patient.diagnosed - day) / 80));
}

/** Points (t0, 1), (t0 + 28, 1), (t0 + 56, plan), then the plan's own knots. */
function steroid(slot: Slot): ImmunosuppressionChange {
  const { start, patient } = slot;
  const back = start + 56;
  const knots = [100, 180].map((day) => day - patient.diagnosed).filter((day) => day > back);
  return {
    kind: "points",
    points: [[start, 1], [start + 28, 1], ...[back, ...knots].map((day) => [day, plan(slot, day)] as const)],
  };
}

/** min(plan, line from plan(t0) to 0 over 28 d), as points a quarter of a day apart, which no corner of it escapes by much. */
function taper(slot: Slot): ImmunosuppressionChange {
  const { start } = slot;
  const level = (day: number): number =>
    Math.min(plan(slot, day), plan(slot, start) * Math.max(0, 1 - (day - start) / 28));
  return {
    kind: "points",
    points: Array.from({ length: 4 * 28 + 1 }, (_, index) => [start + index / 4, level(start + index / 4)] as const),
  };
}

/** Arms as effects.csv and regimens.csv print them, put on the diagnosis clock by hand. */
export const livedArms: Readonly<Record<string, (slot: Slot) => Treatment>> = {
  watch: () => none,
  "plasma-exchange": ({ start }) => ({
    ...none,
    effects: [0, 2, 4, 6, 8].map((day) => ({ kind: "remove", day: start + day, left: 0.37 })),
    deathFactor: 1.05,
  }),
  steroid: (slot) => ({ ...none, changes: [steroid(slot)], deathFactor: 1.2 }),
  taper: (slot) => ({ ...none, changes: [taper(slot)], deathFactor: 1.15, relapseFactor: 0.9 }),
  daratumumab: ({ start }) => ({
    ...none,
    effects: [{ kind: "deplete", from: start, days: 84, rate: 0.04, spared: 0.18 }],
    deathFactor: 1.1,
  }),
  "ucb-mnc-x3": ({ start, escapes }) => ({
    ...none,
    effects: [7, 14, 21].map((day) => ({
      kind: "supply",
      day: start + day,
      eps: 0.1,
      decay: 60,
      escapeShare: escapes ? 1 : 0,
    })),
  }),
};
