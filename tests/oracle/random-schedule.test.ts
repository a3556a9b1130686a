import { expect, test } from "vitest";
import { randomPatient } from "./random-patient.ts";
import { randomSchedule } from "./random-schedule.ts";
import type { EffectKind, ScheduledEffect } from "./scheduled-effect.ts";

const schedules = Array.from({ length: 200 }, (_, index) => randomSchedule(7, index, randomPatient(7, index)));

function count(kind: EffectKind, schedule: readonly ScheduledEffect[]): number {
  return schedule.filter((effect) => effect.kind === kind).length;
}

test("a schedule depends on seed, index and patient alone", () => {
  expect(randomSchedule(7, 5, randomPatient(7, 5))).toEqual(schedules[5]);
  expect(randomSchedule(8, 5, randomPatient(7, 5))).not.toEqual(schedules[5]);
});

test("200 schedules meet every kind, alone and together (seed 7)", () => {
  const kinds: readonly EffectKind[] = [
    "deplete",
    "bolus",
    "net",
    "remove",
    "immunosuppression",
    "gvp",
    "supply",
    "calm",
    "epo",
    "graft",
  ];
  const meeting = (kind: EffectKind, least: number): number =>
    schedules.filter((schedule) => count(kind, schedule) >= least).length;
  expect(kinds.filter((kind) => meeting(kind, 1) <= 10)).toEqual([]);
  const repeated: readonly EffectKind[] = ["deplete", "net", "calm", "epo", "graft", "remove"];
  expect(repeated.filter((kind) => meeting(kind, 2) <= 5)).toEqual([]);
  const supplies = schedules.flat().filter((effect) => effect.kind === "supply");
  expect(new Set(supplies.map(({ lacksAntigen }) => lacksAntigen)).size).toBe(2);
  expect(schedules.flat().some((effect) => effect.kind === "calm" && effect.output > 0)).toBe(true);
  expect(schedules.some((schedule) => schedule.length === 0)).toBe(true);
});

test("whole days, and nothing that the text leaves open", () => {
  for (const schedule of schedules) {
    expect(count("immunosuppression", schedule)).toBeLessThanOrEqual(1);
    expect(
      new Set(schedule.flatMap((effect) => (effect.kind === "calm" ? [effect.output] : []))).size,
    ).toBeLessThanOrEqual(1);
    for (const effect of schedule) {
      const days =
        effect.kind === "immunosuppression"
          ? effect.points.map(([day]) => day)
          : "from" in effect
            ? [effect.from, "days" in effect ? effect.days : 0]
            : [effect.day];
      expect(days.every(Number.isInteger)).toBe(true);
      expect(days).toEqual(effect.kind === "immunosuppression" ? days.toSorted((a, b) => a - b) : days);
    }
  }
});
