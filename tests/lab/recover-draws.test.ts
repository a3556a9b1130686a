import { describe, expect, it } from "vitest";
import { recoverDraws } from "../../src/lab/recover-draws.ts";
import { compileRun } from "../../src/model/compile-run.ts";
import { drawnFacts } from "../../src/model/drawn-facts.ts";
import { patientCourse } from "../../src/model/patient-course.ts";
import { sampleQuantile } from "../../src/stats/index.ts";
import { facts } from "../model/facts.ts";
import { armOf, requestOf } from "../request-of.ts";

const changes = { seed: 5, horizon: 200, patients: 30, arms: [armOf("watch"), armOf("epo")] };
const draws = [0.4, 0.7, 1.3, 1.6].map((factor) => ({ kP: 0.05 * factor, A0: 24 * factor }));
const asked = { state: "haemoglobin", slots: 20, first: -60, days: { from: -60, to: 200 }, engine: undefined } as const;
const bands = changes.arms.map(({ arm }) => ({ arm, n: [], p5: [], p25: [], p50: [], p75: [], p95: [] }));

async function answered(known: typeof draws, isCancelled = async () => false) {
  const input = { request: requestOf({ ...changes, draws: 4 }), facts, draws: known };
  return recoverDraws(bands, input, { clock: "therapy" }, asked, isCancelled);
}

describe("the limits of the median over draws", () => {
  it("are those of what the same patients do under each, to the bit", async () => {
    const lived = draws.map((draw) => {
      const compiled = compileRun(requestOf(changes), drawnFacts(facts, draw));
      if (!compiled.ok) return expect.unreachable("no run");
      return Array.from({ length: 20 }, (_, slot) => patientCourse(compiled.value, slot));
    });
    for (const [arm, { median }] of ((await answered(draws)) ?? []).entries()) {
      expect(median?.draws).toBe(4);
      for (const day of [0, 90, 200]) {
        const medians = lived.map((patients) =>
          sampleQuantile(
            patients.flatMap((course) => {
              const { event, haemoglobin } = course?.arms[arm] ?? expect.unreachable("no arm");
              return event !== null && event.day <= day ? [] : (haemoglobin[day - (course?.days[0] ?? 0)] ?? []);
            }),
            0.5,
          ),
        );
        const limits = [0.05, 0.95].map((share) => sampleQuantile(medians, share));
        expect([median?.lower[day + 60], median?.upper[day + 60]]).toEqual(limits);
      }
    }
  });

  it("are left out without draws, and nothing comes once nobody waits", async () => {
    expect(await answered([])).toEqual(bands);
    expect(await answered(draws, async () => true)).toBeNull();
  });
});
