import { expect, it } from "vitest";
import { type EffectOnDay, effectsOf } from "../../src/model/effect-on-day.ts";

it("picks the effects of one kind, in order", () => {
  const effects: readonly EffectOnDay[] = [
    { kind: "remove", day: 2, left: 0.5 },
    { kind: "bolus", day: 1, left: 0.6 },
    { kind: "remove", day: 0, left: 0.4 },
  ];
  expect(effectsOf(effects, "remove").map(({ day }) => day)).toEqual([2, 0]);
  expect(effectsOf(effects, "epo")).toEqual([]);
});
