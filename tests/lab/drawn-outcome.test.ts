import { describe, expect, it } from "vitest";
import { drawnOutcome } from "../../src/lab/drawn-outcome.ts";
import { summarise } from "../../src/lab/summarise.ts";
import { drawnFacts } from "../../src/model/drawn-facts.ts";
import { engineOf } from "../../src/model/engine-of.ts";
import { facts } from "../model/facts.ts";
import { armOf, requestOf } from "../request-of.ts";
import { simulated } from "./simulated.ts";

const request = requestOf({ patients: 24, horizon: 90, window: 14, arms: [armOf("watch"), armOf("daratumumab")] });
const plain = engineOf(null);

describe("an outcome under a draw", () => {
  it("under no draw is what the run's summary says", () => {
    const { arms } = summarise(request, facts, { slots: 24, counts: simulated(request, 24) });
    for (const { arm, incidence, units } of arms) {
      const independent = drawnOutcome(request, facts, { arm, measure: "independent", day: 60 }, {}, plain);
      expect(independent.ok && independent.value).toBeCloseTo(incidence.independent[60] ?? NaN, 12);
      const given = drawnOutcome(request, facts, { arm, measure: "units", day: 90 }, {}, plain);
      expect(given.ok && given.value).toBeCloseTo(units, 12);
    }
  });

  it("is that of a run whose facts say what the draw says", () => {
    const draw = { A0: 60, "daratumumab deplete": 0.2 };
    const asked = { arm: "daratumumab", measure: "units", day: 90 } as const;
    const under = drawnOutcome(request, facts, asked, draw, plain);
    expect(under).toEqual(drawnOutcome(request, drawnFacts(facts, draw), asked, {}, plain));
    expect(under).not.toEqual(drawnOutcome(request, facts, asked, {}, plain));
  });

  it("of an arm the run lacks is a bug, and of an impossible run a failure", () => {
    const asked = { arm: "x", measure: "units", day: 30 } as const;
    expect(() => drawnOutcome(request, facts, asked, {}, plain)).toThrow("no arm x");
    const impossible = { ...request, scenarios: ["msc/nothing"] };
    expect(drawnOutcome(impossible, facts, { ...asked, arm: "watch" }, {}, plain).ok).toBe(false);
  });
});
