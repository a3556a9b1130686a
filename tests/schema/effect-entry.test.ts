import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Effect, effectNeeds, effectTable } from "../../src/schema/effect.ts";
import { EffectEntry, effectEntry, effectRow } from "../../src/schema/effect-entry.ts";
import { effectSizes } from "../../src/schema/effect-size.ts";
import { readBy } from "../../src/schema/objection.ts";
import { facts } from "../model/facts.ts";

const deplete = { kind: "deplete", days: "84 d", size: 0.04, spared: 0.18 };

function refusals(entry: object): readonly string[] {
  const read = readBy(EffectEntry, entry);
  return read.ok ? [] : read.failures.map(({ failure }) => `${failure.message}; ${failure.remedy}`);
}

describe("an effect of a reader's own", () => {
  test("is written with days, and has every column of its row filled in", () => {
    const read = readBy(EffectEntry, { ...deplete, day: "7 d", doses: 2, every: "100 d", lag: "3 d" });
    expect(read).toEqual({
      ok: true,
      value: { kind: "deplete", day: 7, doses: 2, every: 100, lag: 3, days: 84, size: 0.04, spared: 0.18 },
    });
    expect(read.ok && effectRow(read.value, "mine")).toEqual({
      regimen: "mine",
      kind: "deplete",
      role: "default",
      day: 7,
      every: 100,
      doses: 2,
      onDays: null,
      days: 84,
      size: 0.04,
      distribution: null,
      decay: null,
      lag: 3,
      spared: 0.18,
      escapeShare: null,
      output: null,
      note: null,
    });
  });

  test.each([
    [{ ...deplete, kind: "deplet" }, 'unknown kind: "deplet"; did you mean "deplete"?'],
    [
      { kind: "deplete", size: 0.1, spared: 0.2 },
      "missing days; state days: deplete, net, immunosuppression, epo, graft cannot act without it",
    ],
    [{ kind: "deplete", size: 0.1, days: 3 }, "missing spared; state spared: deplete cannot act without it"],
    [{ kind: "bolus", size: 0.6, spared: 0.2 }, "unknown spared: 0.2; leave it out: bolus has no spared"],
    [{ ...deplete, size: 1.1 }, "impossible size: 1.1; use 0 to 1 1/d"],
    [{ kind: "graft", size: -1.1, days: 28 }, "impossible size: -1.1; use -1 to 3"],
    [
      { ...deplete, doses: 3 },
      "missing every; state every for several doses at an interval, or onDays alone with doses 1",
    ],
    [{ ...deplete, every: 7 }, "unknown every: 7; leave it out, or give several doses: one dose has no interval"],
    [{ ...deplete, onDays: [7, 0] }, "wrong onDays: [7,0]; use 1 to 40 days in rising order, as [0 d, 3 d, 7 d]"],
    [{ ...deplete, doses: 41, every: 7 }, "impossible doses: 41; use a whole number of doses from 1 to 40"],
    [{ ...deplete, spared: 2 }, "impossible spared: 2; use a share from 0 to 1, as 0.2"],
    [
      { ...deplete, rate: 2 },
      'unknown setting: "rate"; use kind, day, every, doses, onDays, lag, days, size, decay, spared, escapeShare or output',
    ],
  ])("refuses %j", (entry, refusal) => {
    expect(refusals(entry)).toEqual([refusal]);
  });

  test("takes no size that the rules of effects.csv would refuse (seed 20261201)", () => {
    const sized = fc.constantFrom(...Effect.shape.kind.options).chain((kind) => {
      const { low, high } = effectSizes[kind];
      return fc.tuple(fc.constant(kind), fc.double({ min: low, max: high, noNaN: true }));
    });
    const filled = { days: 28, decay: 30, spared: 0.2, escapeShare: 0.3, output: 0.1 };
    fc.assert(
      fc.property(sized, ([kind, size]) => {
        const has = Object.fromEntries(effectNeeds[kind].map((column) => [column, filled[column]]));
        const row = effectRow({ kind, size, ...has }, "mine");
        expect(effectTable.rules.filter(({ holds }) => !holds(row))).toEqual([]);
        expect(refusals({ kind, size, ...has })).toEqual([]);
      }),
      { seed: 20261201, numRuns: 300 },
    );
  });
});

describe("a shipped effect as an entry", () => {
  test.each(facts.effects.map((effect, index) => [`${index + 1}: ${effect.regimen} ${effect.kind}`, effect] as const))(
    "%s is taken, and is the same row but for its role and notes",
    (_, effect) => {
      const entry = effectEntry(effect);
      const read = readBy(EffectEntry, entry);
      expect(read).toEqual({ ok: true, value: entry });
      const same = { ...effect, role: "default", distribution: null, note: null };
      expect(effectRow(entry, effect.regimen)).toEqual({ ...same, lag: effect.lag === 0 ? null : effect.lag });
    },
  );
});
