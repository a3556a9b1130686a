import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runRequest } from "../../src/notebook/run-request.ts";
import { readBy } from "../../src/schema/objection.ts";
import { RunRequest } from "../../src/schema/run-request.ts";
import { statedNotebook } from "../share/stated-notebook.ts";
import { smallNotebook, withCell } from "./small-notebook.ts";

const request = (...said: Parameters<typeof runRequest>) => {
  const asked = runRequest(...said);
  if (!asked.ok) throw new Error(JSON.stringify(asked.failures));
  return asked.value;
};

describe("a run's request", () => {
  test("has every preset filled in", () => {
    expect(runRequest(smallNotebook, "run")).toEqual({
      ok: true,
      value: {
        model: "prca@1",
        seed: 7,
        patients: 500,
        horizon: 365,
        window: 56,
        threshold: 7,
        visit: 3,
        start: "treated",
        taper: [100, 180],
        harm: true,
        titre: 8,
        assume: "nothing",
        scenarios: [],
        parameters: {},
        regimens: [],
        arms: [
          { arm: "watch", regimens: [{ regimen: "watch", start: 0, dose: 1, every: null }] },
          { arm: "ucb-single", regimens: [{ regimen: "ucb-single", start: 0, dose: 1, every: null }] },
        ],
      },
    });
  });

  test("names a precision where its cell does", () => {
    const cell = { kind: "simulate", id: "run", arms: "arms", precision: 2.5 } as const;
    expect(request(withCell(smallNotebook, cell), "run")).toMatchObject({ precision: 2.5 });
  });

  test("takes the cell's seed, else the notebook's, else the one of those that name none", () => {
    expect(
      request(withCell(smallNotebook, { kind: "simulate", id: "run", arms: "arms", seed: "abc" }), "run").seed,
    ).toBe(0xba7816bf);
    const { title, model, cells } = smallNotebook;
    expect(request({ title, model, cells }, "run").seed).toBe(686_964_198);
  });

  test("takes the parameters of its population, and is the same in whatever order things are said", () => {
    const asked = (parameters: Record<string, number>, scenarios: string[]): string => {
      const run = { kind: "simulate", id: "run", arms: "arms", population: "p", scenarios } as const;
      const cells = [
        ...withCell(smallNotebook, { ...run, scenarios: [...run.scenarios] }).cells,
        { kind: "population", id: "p", parameters } as const,
      ];
      return JSON.stringify(request({ ...smallNotebook, cells }, "run"));
    };
    const one = asked({ A0: 30, SD: 0.5 }, ["ucb-msc/calm", "msc/calm", "msc/calm"]);
    expect(one).toContain('"scenarios":["msc/calm","ucb-msc/calm"],"parameters":{"A0":30,"SD":0.5}');
    expect(asked({ SD: 0.5, A0: 30 }, ["msc/calm", "ucb-msc/calm"])).toBe(one);
  });

  test("fails with the failures of its cells", () => {
    expect(runRequest(smallNotebook, "other")).toMatchObject({
      ok: false,
      failures: [{ message: 'unknown run: "other"', remedy: "use run" }],
    });
    expect(runRequest(smallNotebook, "rnu")).toMatchObject({
      ok: false,
      failures: [{ remedy: 'did you mean "run"?' }],
    });
    expect(runRequest(smallNotebook, "arms").ok).toBe(false);
    expect(runRequest(withCell(smallNotebook, { kind: "simulate", id: "run", arms: "x" }), "run")).toMatchObject({
      ok: false,
      failures: [{ reason: "unknown", place: { cell: "run" } }],
    });
    expect(
      runRequest(withCell(smallNotebook, { kind: "arms", id: "arms", arms: ["watch", "watch"] }), "run"),
    ).toMatchObject({
      ok: false,
      failures: [{ reason: "duplicate", place: { cell: "arms" } }],
    });
  });

  test("is one that the lab takes, for any settings (500 random notebooks, seed 20261125)", () => {
    const run = statedNotebook.map(({ cells }) => {
      const simulate = cells.find((cell) => cell.kind === "simulate");
      const arms = cells.find((cell) => cell.kind === "arms");
      const { population: _, ...settings } = simulate ?? { kind: "simulate", id: "run", arms: "arms" };
      return [
        { ...settings, id: "run", arms: "arms" },
        { ...(arms ?? { kind: "arms", arms: ["watch"] }), id: "arms" },
      ] as const;
    });
    fc.assert(
      fc.property(run, (cells) => {
        const asked = runRequest({ title: "A", model: "prca@1", cells: [...cells] }, "run");
        if (asked.ok) expect(readBy(RunRequest, asked.value)).toEqual(asked);
        else expect(asked.failures.every(({ place }) => place.cell === "arms")).toBe(true);
      }),
      { seed: 20261125, numRuns: 500 },
    );
  }, 60_000);
});

test("parameter draws are asked for where a cell says so, and none is the same as nothing said", () => {
  const said = (draws: number) =>
    request(withCell(smallNotebook, { kind: "simulate", id: "run", arms: "arms", draws }), "run");
  expect(said(16).draws).toBe(16);
  expect(said(0)).not.toHaveProperty("draws");
});

test("patients are alike where a cell says so, and as they vary is the same as nothing said", () => {
  const alike = (said: boolean) =>
    request(withCell(smallNotebook, { kind: "simulate", id: "run", arms: "arms", alike: said }), "run");
  expect(alike(true)).toEqual({ ...alike(false), alike: true });
  expect(alike(false)).not.toHaveProperty("alike");
});
