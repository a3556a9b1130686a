import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRun } from "../../../src/model/index.ts";
import { runRequest } from "../../../src/notebook/index.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { fullSimulate } from "../../../src/schema/simulate-cell.ts";
import { changedWords } from "../../../src/ui/population/changed-words.ts";
import { changePopulation, populationOf } from "../../../src/ui/population/change-population.ts";
import { classMix } from "../../../src/ui/population/class-mix.ts";
import { classSymbols, parameterGroups } from "../../../src/ui/population/parameter-groups.ts";
import { parameterStanding } from "../../../src/ui/population/parameter-standing.ts";
import { resetParameter, setParameter } from "../../../src/ui/population/set-parameter.ts";
import { facts } from "../../model/facts.ts";
import { smallNotebook } from "../../notebook/small-notebook.ts";

const { parameters } = facts;
const settings = fullSimulate({ kind: "simulate", id: "run", arms: "arms" });

function changed(notebook: Notebook, values: Readonly<Record<string, number>>): Notebook {
  const taken = changePopulation(notebook, "run", values);
  if (!taken.ok) throw new Error(JSON.stringify(taken.failures));
  return taken.value;
}

describe("the population cell of a run", () => {
  test("comes before it with the first change, and goes with the last: the document is as it was", () => {
    const one = changed(smallNotebook, { A0: 30 });
    const at = one.cells.findIndex(({ kind }) => kind === "population");
    expect(one.cells[at]).toEqual({ kind: "population", id: "patients", parameters: { A0: 30 } });
    expect(one.cells[at + 1]).toMatchObject({ kind: "simulate", population: "patients" });
    expect(runRequest(one, "run")).toMatchObject({ ok: true, value: { parameters: { A0: 30 } } });
    expect(populationOf(changed(one, { A0: 40 }), "run")?.parameters).toEqual({ A0: 40 });
    expect(changed(one, {})).toEqual(smallNotebook);
    expect(changed(smallNotebook, {})).toBe(smallNotebook);
  });

  test("has a free name, and stays where another run draws from it", () => {
    const cells = [...smallNotebook.cells, { kind: "population", id: "patients" } as const];
    expect(populationOf(changed({ ...smallNotebook, cells }, { A0: 30 }), "run")?.id).toBe("patients-2");
    const other = { kind: "simulate", id: "other", arms: "arms", population: "patients" } as const;
    const one = changed(smallNotebook, { A0: 30 });
    const two = { ...one, cells: [...one.cells, other] };
    expect(populationOf(changed(two, {}), "run")).toBeNull();
    expect(populationOf(changed(two, {}), "other")?.parameters).toEqual({ A0: 30 });
  });
});

describe("the groups", () => {
  test("hold every parameter once", () => {
    const grouped = parameterGroups.flatMap(({ symbols }) => symbols);
    expect(grouped.toSorted()).toEqual(parameters.map(({ symbol }) => symbol).toSorted());
  });
});

describe("a parameter", () => {
  const start = (at: number) => ({ ...settings, start: at });

  test("that may be changed is taken by the model, and one that may not be is refused by it", () => {
    for (const at of ["treated", 60] as const) {
      for (const parameter of parameters) {
        const { symbol, value, low, high } = parameter;
        const { fixed } = parameterStanding(parameter, { ...settings, start: at }, {});
        const other = value === high ? (low ?? value / 2) : (high ?? value * 2);
        const set = setParameter({}, symbol, other, parameters);
        if (fixed !== null) {
          const asked = { ...requestWith({ [symbol]: other }), start: at };
          expect([symbol, compileRun(asked, facts).ok]).toEqual([symbol, false]);
          continue;
        }
        const near = set.ok ? set : setParameter({}, symbol, value + (value === high ? -1 : 1), parameters);
        expect([symbol, near.ok && compileRun({ ...requestWith(near.value), start: at }, facts).ok]).toEqual([
          symbol,
          true,
        ]);
      }
    }
  });

  test("has the value of the run where a setting says it", () => {
    const row = (symbol: string) => parameters.find((parameter) => parameter.symbol === symbol) ?? expect.fail();
    const own = { ...settings, threshold: 8, taper: [90, 170] as [number, number] };
    expect(parameterStanding(row("threshold"), own, {})).toEqual({ value: 8, fixed: "a setting of the run" });
    expect(parameterStanding(row("taperTo"), own, {}).value).toBe(170);
    expect(parameterStanding(row("A0"), own, { A0: 30 })).toEqual({ value: 30, fixed: null });
    expect(parameterStanding(row("startQ50"), settings, {}).fixed).toBeNull();
    expect(parameterStanding(row("startQ50"), start(60), {}).fixed).toContain("published days");
    expect(parameterStanding(row("kU"), settings, {}).fixed).toBe("fixed");
  });

  test("is refused out of its range, with the range as it is just now", () => {
    const refusal = (symbol: string, value: number, before = {}): string => {
      const set = setParameter(before, symbol, value, parameters);
      return set.ok ? "" : `${set.failures[0]?.message ?? ""}; ${set.failures[0]?.remedy ?? ""}`;
    };
    expect(refusal("A0", 1)).toBe("impossible value: 1; use 2 to 300");
    expect(refusal("L", 150)).toBe("impossible value: 150; use 70 to 140 d");
    expect(refusal("units", 1.5)).toBe("impossible value: 1.5; use a whole number from 1 to 4");
    expect(refusal("diagnosisQ25", 60)).toBe("impossible value: 60; use 20 to 55 d");
    expect(refusal("diagnosisQ25", 60, { diagnosisQ50: 70 })).toBe("");
    expect(refusal("diagnosisQ0", 0)).toBe("impossible value: 0; use 1 to 36 d");
  });

  test("as published again is no change", () => {
    expect(setParameter({ A0: 30, SD: 0.5 }, "A0", 24, parameters)).toEqual({ ok: true, value: { SD: 0.5 } });
    expect(resetParameter({ A0: 30, SD: 0.5 }, "A0")).toEqual({ SD: 0.5 });
    expect(setParameter({ SD: 0.5 }, "A0", 30, parameters)).toEqual({ ok: true, value: { SD: 0.5, A0: 30 } });
  });
});

describe("the mix of classes", () => {
  test("adds up to 1: the others keep their proportion", () => {
    expect(classMix({ a: 0.65, b: 0.22, c: 0.13 }, "a", 0.3)).toEqual({ a: 0.3, b: 0.44, c: 0.26 });
    expect(classMix({ a: 0.65, b: 0.22, c: 0.13 }, "b", 1)).toEqual({ a: 0, b: 1, c: 0 });
    expect(classMix({ a: 1, b: 0, c: 0 }, "a", 0.5)).toEqual({ a: 0.5, b: 0.25, c: 0.25 });
    const set = setParameter({}, "classSelfLimited", 0.3, parameters);
    expect(set).toEqual({ ok: true, value: { classSelfLimited: 0.3, classPersistent: 0.44, classCellular: 0.26 } });
    expect(set.ok && resetParameter({ ...set.value, A0: 30 }, "classCellular")).toEqual({ A0: 30 });
  });

  test("is one the model takes, however often it is set (300 runs of settings, seed 20261204)", () => {
    const setting = fc.tuple(fc.constantFrom(...classSymbols), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(setting, { minLength: 1, maxLength: 6 }), (sets) => {
        let shares: Readonly<Record<string, number>> = {
          classSelfLimited: 0.65,
          classPersistent: 0.22,
          classCellular: 0.13,
        };
        for (const [name, share] of sets) shares = classMix(shares, name, share);
        expect(Object.values(shares).every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(Math.abs(Object.values(shares).reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-9);
      }),
      { seed: 20261204, numRuns: 300 },
    );
  });
});

test("the line beside the figure names what was changed, from what", () => {
  expect(changedWords({}, parameters)).toBe("");
  expect(changedWords({ A0: 24 }, parameters)).toBe("");
  expect(changedWords({ A0: 30 }, parameters)).toBe(
    "Patients drawn with isoagglutinin at diagnosis (1 halves survival) 30 instead of 24.",
  );
  expect(changedWords({ A0: 30 }, null)).toBe("");
  expect(changedWords({ A0: 30, L: 100 }, parameters)).toContain(
    " 30 instead of 24 and mean red-cell lifespan 100\u00a0d instead of 116.7\u00a0d.",
  );
  const many = { A0: 30, L: 100, SD: 0.5, beta: 0.3, bE: 0.7, rho: 0.8 };
  expect(changedWords(many, parameters)).toContain(
    "protection of plasma cells by full immunosuppression 0.3 instead of 0.28 and 2 more.",
  );
});

function requestWith(values: Readonly<Record<string, number>>) {
  const request = runRequest(smallNotebook, "run");
  if (!request.ok) throw new Error(JSON.stringify(request.failures));
  return { ...request.value, parameters: { ...values } };
}
