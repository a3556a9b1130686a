import { expect, it } from "vitest";
import { drawBands } from "../../src/lab/draw-bands.ts";
import { summarise } from "../../src/lab/summarise.ts";
import { summariseDraws } from "../../src/lab/summarise-draws.ts";
import { Summary } from "../../src/schema/summary.ts";
import { mergeCounts } from "../../src/stats/index.ts";
import { facts } from "../model/facts.ts";
import { armOf, requestOf } from "../request-of.ts";
import { simulated } from "./simulated.ts";

const request = requestOf({ patients: 40, horizon: 200, arms: [armOf("watch"), armOf("daratumumab")] });
const counts = simulated(request, 40);
const single = summarise(request, facts, { slots: 40, counts });

/** The same draw so many times over. */
function repeated(draws: number): Summary {
  const collected = drawBands(request, draws);
  let all = counts;
  for (let draw = 0; draw < draws; draw++) {
    collected.add(counts);
    if (draw > 0) all = mergeCounts(all, counts);
  }
  return summariseDraws(summarise(request, facts, { slots: 40 * draws, counts: all }), collected.bands());
}

it("of draws that do not differ has the errors of one draw's patients: sharing them makes no more of them", () => {
  const summary = repeated(5);
  expect(Summary.parse(summary)).toEqual(summary);
  expect([summary.draws, summary.patients, summary.refused, summary.vacant]).toEqual([
    5,
    single.patients,
    single.refused,
    single.vacant,
  ]);
  for (const [index, arm] of summary.arms.entries()) {
    const alone = single.arms[index];
    expect(arm.n).toBe(single.patients);
    for (const day of [0, 60, 200]) {
      expect(arm.incidence.monteCarlo.lower[day]).toBeCloseTo(alone?.incidence.monteCarlo.lower[day] ?? NaN, 10);
      expect(arm.incidence.monteCarlo.upper[day]).toBeCloseTo(alone?.incidence.monteCarlo.upper[day] ?? NaN, 10);
    }
    // Over n, not over n − 1, five times: the variances differ by that much.
    const ratio = (arm.daysIndependentError["180"] ?? NaN) / (alone?.daysIndependentError["180"] ?? NaN);
    expect(ratio).toBeCloseTo(Math.sqrt((39 * 5) / (40 * 5 - 1)), 6);
    expect(arm.uncertainty?.lower).toEqual(arm.uncertainty?.upper);
  }
  expect(summary.differences[0]?.uncertainty?.lower.mean).toBe(single.differences[0]?.mean);
});

it("where no draw found anybody leaves the summary as it is", () => {
  expect(summariseDraws(single, drawBands(request, 5).bands())).toBe(single);
});
