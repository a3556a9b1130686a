import { describe, expect, it } from "vitest";
import { ok } from "../../src/base/result.ts";
import { preciseEnough } from "../../src/lab/precise-enough.ts";
import { simulation } from "../../src/lab/simulation.ts";
import { summarise } from "../../src/lab/summarise.ts";
import { armOf, requestOf } from "../request-of.ts";
import { facts } from "../model/facts.ts";
import { simulated } from "./simulated.ts";

const request = requestOf({
  patients: 1000,
  horizon: 90,
  window: 14,
  arms: [armOf("watch"), armOf("daratumumab")],
});

/** The largest half-width in percentage points, from the limits a summary shows. */
function shown(slots: number): number {
  const { arms } = summarise(request, facts, { slots, counts: simulated(request, slots) });
  const widths = arms.flatMap(({ incidence: { monteCarlo } }) =>
    monteCarlo.upper.map((upper, day) => 50 * (upper - (monteCarlo.lower[day] ?? NaN))),
  );
  return Math.max(...widths);
}

describe("a run that names a precision", () => {
  const known = [128, 256].map((slots) => ({ slots, error: shown(slots) }));

  it("is precise enough from its widest limits down, and never without one", () => {
    for (const { slots, error } of known) {
      const first = { slots, counts: simulated(request, slots) };
      expect(preciseEnough({ ...request, precision: error + 1e-9 }, first)).toBe(true);
      expect(preciseEnough({ ...request, precision: error - 1e-9 }, first)).toBe(false);
      expect(preciseEnough(request, first)).toBe(false);
    }
  });

  it("says nothing of nobody", () => {
    const first = { slots: 128, counts: { ...simulated(request, 1), patients: 0 } };
    expect(preciseEnough({ ...request, precision: 20 }, first)).toBe(false);
  });

  it.each([
    { precision: 20, stops: 128 },
    { precision: (known[0]?.error ?? NaN) - 1e-6, stops: 256 },
  ])(
    "ends at the first milestone that is as sure, ±$precision points: $stops patients",
    async ({ precision, stops }) => {
      const facing = { request: { ...request, precision }, facts };
      const run = simulation(facing, () => undefined);
      for (let chunk = run.next(); chunk !== undefined; chunk = run.next()) {
        const { from, to } = chunk;
        const whole = simulated(request, to);
        const before = from === 0 ? undefined : simulated(request, from);
        const values = whole.values.map((value, at) => value - (before?.values[at] ?? 0));
        const counts = { patients: to - from, refused: whole.refused - (before?.refused ?? 0), values };
        run.take(chunk, ok({ counts, milliseconds: 1 }));
      }
      expect(await run.answer).toEqual(ok({ slots: stops, counts: simulated(request, stops) }));
    },
  );
});
