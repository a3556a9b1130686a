import { describe, expect, it } from "vitest";
import { summarise } from "../../src/lab/summarise.ts";
import { ownRegimen } from "../../src/schema/own-regimen.ts";
import { Summary } from "../../src/schema/summary.ts";
import { emptyCounts } from "../../src/stats/index.ts";
import { countLayout } from "../../src/stats/day-counts.ts";
import { facts } from "../model/facts.ts";
import { armOf, requestOf } from "../request-of.ts";
import { simulated } from "./simulated.ts";

const arms = ["watch", "ucb-single", "dli", "plasma-exchange"].map((regimen) => armOf(regimen));
const request = requestOf({ patients: 90, assume: "progenitors", arms });
const counts = simulated(request, 60);
const summary = summarise(request, facts, { slots: 90, counts });

describe("a summary", () => {
  it("says what it answers, for how many of those asked for", () => {
    expect(summary).toMatchObject({
      model: "prca@1",
      seed: 7,
      requested: 90,
      patients: 60,
      refused: counts.refused,
      horizon: 365,
      window: 56,
    });
    expect(Summary.parse(summary)).toEqual(summary);
  });

  it("acceptance 9: the cumulative incidences and the event-free share of every arm sum to 1 every day, and no curve falls", () => {
    for (const { incidence, independentAt, milestones } of summary.arms) {
      const { independent, dead, relapsed, regrafted, eventFree } = incidence;
      expect(incidence.day).toEqual(Array.from({ length: 366 }, (_, day) => day));
      incidence.day.forEach((day) => {
        const all = [independent, dead, relapsed, regrafted, eventFree].map((curve) => curve[day] ?? NaN);
        expect(Math.abs(all.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-12);
        expect(independentAt[day]).toBeLessThanOrEqual((independent[day] ?? NaN) + 1e-12);
        expect(incidence.monteCarlo.lower[day]).toBeLessThanOrEqual(independent[day] ?? NaN);
        expect(incidence.monteCarlo.upper[day]).toBeGreaterThanOrEqual(independent[day] ?? NaN);
      });
      const rising = [
        independent,
        dead,
        relapsed,
        regrafted,
        ...Object.values(milestones).map(({ cumulative }) => cumulative),
      ];
      for (const curve of rising) {
        expect(curve).toHaveLength(366);
        expect(curve.every((share, day) => share >= (curve[day - 1] ?? 0))).toBe(true);
      }
    }
  });

  it("compares every arm but the first with the first, by 180 and 365 days where the horizon reaches", () => {
    const compared = (of: typeof summary) => of.differences.map(({ arm, versus, tau }) => [arm, versus, tau]);
    expect(compared(summary)).toEqual(
      ["ucb-single", "dli", "plasma-exchange"].flatMap((arm) => [180, 365].map((tau) => [arm, "watch", tau])),
    );
    const short = requestOf({ horizon: 200, arms: arms.slice(0, 2) });
    expect(compared(summarise(short, facts, { slots: 4, counts: simulated(short, 4) }))).toEqual([
      ["ucb-single", "watch", 180],
    ]);
    const shorter = requestOf({ horizon: 100, arms });
    expect(summarise(shorter, facts, { slots: 4, counts: simulated(shorter, 4) })).toMatchObject({
      differences: [],
      arms: arms.map(() => ({ daysIndependent: { 180: null, 365: null }, daysLost: { 180: null, 365: null } })),
    });
  });
});

it("refuses to summarise nobody", () => {
  expect(() => summarise(request, facts, { slots: 0, counts: emptyCounts(countLayout(4, 365)) })).toThrow(
    "impossible number of patients: 0",
  );
});

it("knows the evidence and the harm of a regimen its request brings", () => {
  const harm = { deathFactor: 2, gvhd: 0.1 };
  const own = ownRegimen({ kind: "regimen", id: "mine", label: "Mine", effects: [], harm, burden: "one tablet" });
  const both = { arm: "both", regimens: [...armOf("rituximab").regimens, ...armOf("mine").regimens] };
  const brought = requestOf({ patients: 20, arms: [armOf("watch"), both], regimens: [own] });
  const { arms: of } = summarise(brought, facts, { slots: 20, counts: simulated(brought, 20) });
  expect(of[1]).toMatchObject({
    regimens: ["rituximab", "mine"],
    grade: "E",
    harm: { deathFactor: 2.2, gvhd: 0.1, burden: "4 infusions; hypogammaglobulinaemia, hepatitis B; one tablet" },
  });
});

it("counts to whom rules gave their regimens, arm by arm, and keeps to its schema", () => {
  const rule = { measure: "reticulocytes", under: 30 } as const;
  const byRule = (regimen: string, start: number) => ({
    arm: regimen,
    regimens: [...armOf("epo").regimens, ...armOf(regimen, { start, rule }).regimens],
  });
  const asked = requestOf({ arms: [byRule("dli", 0), armOf("watch"), byRule("rituximab", 28)] });
  const ruled = summarise(asked, facts, { slots: 60, counts: simulated(asked, 60) });
  expect(Summary.parse(ruled)).toEqual(ruled);
  const [first, second, third] = ruled.arms;
  // everybody enters with fewer than 30
  expect(first?.given).toEqual([{ regimen: "dli", day: 0, patients: 60 }]);
  expect(second?.given).toBeUndefined();
  expect(third?.given?.[0]?.patients).toBeGreaterThan(5);
  expect(third?.given?.[0]?.patients).toBeLessThan(60);
});
