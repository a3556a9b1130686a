import { describe, expect, test } from "vitest";
import { eachRequests } from "../../src/notebook/each-requests.ts";
import { tracePlan } from "../../src/notebook/plan-notebook.ts";
import { plannedRequest, settledOf } from "../../src/notebook/run-request.ts";
import { sweepRequests } from "../../src/notebook/sweep-requests.ts";
import { checkRun } from "../../src/model/check-run.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import type { SweepCell } from "../../src/schema/sweep-cell.ts";
import { facts } from "../model/facts.ts";
import { simulated } from "../lab/simulated.ts";

const notebook: Notebook = {
  title: "A",
  model: "prca@1",
  seed: 7,
  cells: [
    { kind: "arms", id: "arms", arms: ["watch", { regimens: ["epo", "rituximab"], dose: { epo: 2 } }] },
    { kind: "population", id: "people", parameters: { A0: 30 } },
    { kind: "simulate", id: "run", arms: "arms", population: "people", patients: 40, horizon: 60 },
  ],
};
const plan = tracePlan(notebook);
const sweep = (said: Partial<SweepCell>): SweepCell => ({ kind: "sweep", id: "w", of: "run", vary: "window", ...said });

function requests(said: Partial<SweepCell>) {
  const made = sweepRequests(notebook, plan, sweep(said));
  return made.ok ? made.value : expect.unreachable(JSON.stringify(made.failures));
}

function each(said: Partial<SweepCell> = {}) {
  const made = eachRequests(notebook, plan, sweep({ vary: "each", ...said }), facts.parameters);
  return made.ok ? made.value : expect.unreachable(JSON.stringify(made.failures));
}

describe("the runs of a sweep", () => {
  test("are of all patients each, however sure the run they repeat is to be", () => {
    const cells = notebook.cells.map((cell) => (cell.kind === "simulate" ? { ...cell, precision: 5 } : cell));
    const sure = { ...notebook, cells };
    const own = plannedRequest(sure, tracePlan(sure), "run");
    const swept = sweepRequests(sure, tracePlan(sure), sweep({ values: [28] }));
    expect(own.ok && own.value.precision).toBe(5);
    expect(swept.ok && swept.value.map(({ request }) => "precision" in request)).toEqual([false]);
  });

  test("are of typical values, whatever draws the run is of, unless the sweep says how many", () => {
    const cells = notebook.cells.map((cell) => (cell.kind === "simulate" ? { ...cell, draws: 40 } : cell));
    const drawn = { ...notebook, cells };
    const draws = (said: Partial<SweepCell>): readonly (number | undefined)[] => {
      const swept = sweepRequests(drawn, tracePlan(drawn), sweep({ values: ["28 d", "56 d"], ...said }));
      return swept.ok ? swept.value.map(({ request }) => request.draws) : expect.unreachable("no requests");
    };
    expect(draws({})).toEqual([undefined, undefined]);
    expect(draws({ draws: 0 })).toEqual([undefined, undefined]);
    expect(draws({ draws: 12 })).toEqual([12, 12]);
    expect(draws({ vary: "draws", values: [0, 20] })).toEqual([undefined, 20]);
    const base = eachRequests(drawn, tracePlan(drawn), sweep({ vary: "each", draws: 7 }), facts.parameters);
    expect(base.ok && base.value.base.draws).toBe(7);
  });

  test("of doses multiply those of every arm but the first", () => {
    const doses = requests({ vary: "dose", values: [0, 0.5, 1] }).map(({ request }) =>
      request.arms.map(({ regimens }) => regimens.map(({ dose }) => dose)),
    );
    expect(doses).toEqual([
      [[1], [0, 0]],
      [[1], [1, 0.5]],
      [[1], [2, 1]],
    ]);
    const run = plannedRequest(notebook, plan, "run");
    expect(run).toEqual({ ok: true, value: requests({ vary: "dose", values: [0, 1] })[1]?.request });
  });

  test("over how the model is built name the variant, and as it stands are the run itself", () => {
    const run = plannedRequest(notebook, plan, "run");
    const [standard, other] = requests({ vary: "structure", values: ["standard", "no-feedback"] });
    expect(run).toEqual({ ok: true, value: standard?.request });
    expect(standard?.request).not.toHaveProperty("structure");
    expect(other?.request).toEqual({ ...standard?.request, structure: "no-feedback" });
  });

  test("at factor 0 do what waiting does", () => {
    const [none] = requests({ vary: "dose", values: [0, 1] });
    if (none === undefined) return expect.unreachable();
    const { values } = simulated(none.request, 40);
    const half = values.length / 2;
    return expect(values.slice(0, half)).toEqual(values.slice(half));
  });

  test("over two things are those of each value at each step, as single runs have them", () => {
    const grid = requests({ values: ["28 d", "56 d"], across: "threshold", steps: [7, 8], patients: 20 });
    expect(grid.map(({ value, step, request }) => [value, step, request.window, request.threshold])).toEqual([
      ["28 d", 7, 28, 7],
      ["56 d", 7, 56, 7],
      ["28 d", 8, 28, 8],
      ["56 d", 8, 56, 8],
    ]);
    const run = settledOf(plan, "run", "simulate");
    if (run === null) return expect.unreachable("no run");
    for (const { request, step } of grid) {
      const single = plannedRequest(notebook, plan, "run", {
        settings: { ...run, patients: 20, window: request.window, threshold: Number(step) },
      });
      if (!single.ok) return expect.unreachable();
      expect(simulated(request, 20)).toEqual(simulated(single.value, 20));
    }
    return undefined;
  });

  test("over two parameters, and over a parameter and doses", () => {
    const [first, ...more] = requests({ vary: "L", values: [90, 100], across: "gMax", steps: [3, 4] });
    expect([first?.request.parameters, more.length]).toEqual([{ A0: 30, L: 90, gMax: 3 }, 3]);
    const [dosed] = requests({ vary: "L", values: [90, 100], across: "dose", steps: [0.5, 1] });
    expect(dosed?.request).toMatchObject({
      parameters: { A0: 30, L: 90 },
      arms: [{}, { regimens: [{ dose: 1 }, {}] }],
    });
  });
});

describe("the runs of each parameter", () => {
  test("are two each, after the run as it stands; those that the run says elsewhere are left out, and said", () => {
    const { base, requests: made, swept, skipped } = each({ patients: 20 });
    expect([base.patients, base.parameters]).toEqual([20, { A0: 30 }]);
    expect(made).toHaveLength(2 * swept.length);
    expect(swept.length).toBeGreaterThan(40);
    expect(skipped).toContainEqual({ symbol: "A0", why: "the run's population sets it" });
    expect(skipped).toContainEqual({ symbol: "window", why: "the run's own settings say it" });
    expect(skipped.map(({ symbol }) => symbol)).not.toContain("e0");
    expect(each({ parameters: ["kP", "L"] }).requests.map(({ parameter, value }) => [parameter, value])).toEqual([
      ["L", 70],
      ["L", 140],
      ["kP", 0.01],
      ["kP", 0.2],
    ]);
  });

  test("can all be run: quantiles stay in order, the mix of classes adds up to 1", () => {
    const { requests: made } = each();
    const refused = made.flatMap(({ request }) => checkRun(request, facts));
    expect(refused).toEqual([]);
    const mix = made.filter(({ parameter }) => parameter === "classCellular").map(({ request }) => request.parameters);
    expect(mix[0]).toMatchObject({ classCellular: 0, classPersistent: expect.closeTo(0.22 / 0.87, 12) });
    expect(mix[1]).toMatchObject({ classCellular: 1, classPersistent: 0, classSelfLimited: 0 });
    const quartile = made.filter(({ parameter }) => parameter === "diagnosisQ50").map(({ value }) => value);
    expect(quartile).toEqual([36, 116]);
  });
});
