import { describe, expect, it } from "vitest";
import { compileRun } from "../../src/model/compile-run.ts";
import { drawnFacts } from "../../src/model/drawn-facts.ts";
import { typicalValues } from "../../src/model/typical.ts";
import { armOf, requestOf } from "../request-of.ts";
import { facts } from "./facts.ts";

const size = (under: typeof facts, regimen: string, kind: string): readonly number[] =>
  under.effects
    .filter((row) => row.regimen === regimen && row.kind === kind && row.role === "default")
    .map((row) => row.size);
const row = (under: typeof facts, id: string) => under.regimens.find((regimen) => regimen.id === id);

describe("the facts under a draw", () => {
  it("are the shipped ones under a draw of nothing", () => {
    expect(drawnFacts(facts, {})).toEqual(facts);
  });

  it("have typical values and spreads in place, to the bit", () => {
    const under = drawnFacts(facts, { A0: 31.7, kP: 0.1 / 3, "sd A0": 1 / 3, "sd kP": 1e-7 });
    const typical = typicalValues(under.parameters, {});
    expect(typical.value("A0")).toBe(31.7);
    expect(typical.value("kP")).toBe(0.1 / 3);
    expect(typical.spread("A0")).toBe(1 / 3);
    expect(typical.spread("kP")).toBe(1e-7);
    expect(typical.spread("L")).toBe(0.15);
    expect(typical.value("SD")).toBe(0.55);
  });

  it("have sizes of default effects in place, never those of scenarios", () => {
    const under = drawnFacts(facts, { "bortezomib bolus": 0.9, "daratumumab deplete": 0.1, "daratumumab spared": 0.3 });
    expect(size(under, "bortezomib", "bolus")).toEqual([0.9]);
    expect(under.effects.filter(({ regimen }) => regimen === "bortezomib").map((effect) => effect.size)).toEqual([
      0.9, 0.6,
    ]);
    expect(under.effects.find(({ regimen }) => regimen === "daratumumab")).toMatchObject({ size: 0.1, spared: 0.3 });
  });

  it("give the three cord-blood regimens one draw, and mesenchymal cells alone their own", () => {
    const under = drawnFacts(facts, {
      "cord-blood net": -0.4,
      "msc net": 0.2,
      "cord-blood death": 1.3,
      "cord-blood relapse": 0.8,
      "dli death": 2,
      "dli relapse": 0.5,
    });
    for (const id of ["ucb-single", "ucb-mnc-x3", "ucb-msc"]) {
      expect(size(under, id, "net")).toEqual([-0.4]);
      expect(row(under, id)).toMatchObject({ deathFactor: 1.3, relapseFactor: 0.8 });
    }
    expect(size(under, "msc", "net")).toEqual([0.2]);
    expect(row(under, "msc")).toMatchObject({ deathFactor: 1, relapseFactor: 1 });
    expect(row(under, "dli")).toMatchObject({ deathFactor: 2, relapseFactor: 0.5 });
  });

  it("refuse what no row has", () => {
    for (const name of ["A1", "sd w", "sd e0", "watch net", "steroid calm", "epo spared", "cord-blood epo"]) {
      expect(() => drawnFacts(facts, { [name]: 1 })).toThrow(`a draw of what no row has: ${name}`);
    }
  });

  it("are a run in which what the reader typed wins", () => {
    const under = drawnFacts(facts, { A0: 31.7, kP: 0.03 });
    const run = compileRun(requestOf({ parameters: { A0: 12 }, arms: [armOf("watch")] }), under);
    if (!run.ok) throw new Error("cannot run");
    expect(run.value.typical.value("A0")).toBe(12);
    expect(run.value.typical.value("kP")).toBe(0.03);
  });
});
