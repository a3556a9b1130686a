import { describe, expect, it } from "vitest";
import { compileRun } from "../../src/model/compile-run.ts";
import { simulateRange } from "../../src/model/simulate-range.ts";
import type { DayCounts } from "../../src/stats/index.ts";
import { Effect, effectNeeds } from "../../src/schema/effect.ts";
import { type EffectEntry, effectEntry } from "../../src/schema/effect-entry.ts";
import { effectSizes } from "../../src/schema/effect-size.ts";
import { ownRegimen } from "../../src/schema/own-regimen.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { armOf, requestOf } from "../request-of.ts";
import { facts } from "./facts.ts";

const composed = (effects: readonly EffectEntry[], harm = {}) =>
  ownRegimen({ kind: "regimen", id: "mine", label: "Mine", effects: [...effects], harm });

function counts(request: Partial<RunRequest>): DayCounts {
  const run = compileRun(requestOf(request), facts);
  if (!run.ok) throw new Error(run.failures.map(({ message }) => message).join("; "));
  return simulateRange(run.value, 0, 60);
}

/** What a copy of a shipped regimen as the reader's own counts, and what the regimen itself does. */
function twice(id: string, from: Partial<RunRequest> = {}) {
  const rows = facts.effects.filter(
    ({ regimen, role }) => regimen === id && (role === "default" || role === `scenario: ${from.assume ?? ""}`),
  );
  const own = composed(rows.map(effectEntry));
  return [
    counts({ ...from, harm: false, arms: [armOf(id, { start: 3 })] }),
    counts({ harm: false, regimens: [own], arms: [{ ...armOf("mine", { start: 3 }), arm: id }] }),
  ] as const;
}

describe("a run with a regimen of the reader's own", () => {
  it.each(["daratumumab", "plasma-exchange", "epo", "steroid", "taper", "immunoadsorption"])(
    "gives the bits of %s where it is a copy of it",
    (id) => {
      const [shipped, own] = twice(id);
      expect(own).toEqual(shipped);
    },
  );

  it("acts whatever is assumed of cord blood", () => {
    const [shipped, own] = twice("ucb-mnc-x3", { assume: "progenitors" });
    expect(own).toEqual(shipped);
    const mine = composed([{ kind: "supply", size: 0.3, decay: 60, escapeShare: 0.5 }]);
    const arms = [armOf("mine")];
    expect(counts({ assume: "antibody", regimens: [mine], arms })).toEqual(
      counts({ assume: "nothing", regimens: [mine], arms }),
    );
  });

  it("carries its harm, and no other arm's", () => {
    const base = { horizon: 1460, arms: [armOf("watch"), armOf("mine")] };
    const none = counts({ ...base, regimens: [composed([])] });
    const deadly = counts({ ...base, regimens: [composed([], { deathFactor: 10 })] });
    const block = none.values.length / 2;
    expect(deadly.values.subarray(0, block)).toEqual(none.values.subarray(0, block));
    expect(deadly.values.subarray(block)).not.toEqual(none.values.subarray(block));
    const twin = counts({ ...base, harm: false, regimens: [composed([], { deathFactor: 10 })] });
    expect(twin).toEqual(counts({ ...base, harm: false, regimens: [composed([])] }));
  });

  it("is refused under a shipped name, and where no request brings it", () => {
    const run = compileRun(requestOf({ arms: [armOf("mine")] }), facts);
    expect(run).toMatchObject({ ok: false, failures: [{ message: 'unknown regimen: "mine" (arm mine)' }] });
    const taken = { ...composed([]), regimen: { ...composed([]).regimen, id: "epo" } };
    const twiceNamed = compileRun(requestOf({ regimens: [taken], arms: [armOf("epo")] }), facts);
    expect(twiceNamed).toMatchObject({ ok: false, failures: [{ message: 'duplicate regimen: "epo"' }] });
  });

  it.each(Effect.shape.kind.options.flatMap((kind) => [[kind, "low"] as const, [kind, "high"] as const]))(
    "stays finite where %s is as %s as a reader may type it, forty times over",
    (kind, end) => {
      const filled = { days: 1460, decay: 1460, spared: 0, escapeShare: 1, output: 1 };
      const has = Object.fromEntries(effectNeeds[kind].map((column) => [column, filled[column]]));
      const rising = kind === "graft" && end === "low";
      const repeated = rising ? {} : { doses: 40, every: 3 };
      const own = composed([{ kind, size: effectSizes[kind][end], ...repeated, ...has }]);
      const { values, patients } = counts({ regimens: [own], arms: [armOf("watch"), armOf("mine")] });
      expect(patients).toBeGreaterThan(0);
      expect(values.every(Number.isFinite)).toBe(true);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    },
  );
});
