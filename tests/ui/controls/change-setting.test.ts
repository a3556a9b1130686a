import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tracePlan } from "../../../src/notebook/index.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { fullSimulate } from "../../../src/schema/simulate-cell.ts";
import { changeSetting, type SettingName } from "../../../src/ui/controls/change-setting.ts";

const notebook: Notebook = {
  title: "One run",
  model: "prca@1",
  seed: "amber-finch-twelve",
  cells: [
    { kind: "arms", id: "regimens", arms: ["watch"] },
    { kind: "simulate", id: "run", arms: "regimens", horizon: 365 },
  ],
};
const settings = (changed: Notebook) =>
  tracePlan(changed).cells.flatMap(({ settled }) => (settled?.kind === "simulate" ? [fullSimulate(settled)] : []))[0];
const set = (name: SettingName, value: unknown) => changeSetting(notebook, "run", name, value);

describe("a setting changes the document", () => {
  test.each([
    ["assume", "antibody"],
    ["start", 88],
    ["start", "treated"],
    ["threshold", 7.5],
    ["window", 28],
    ["horizon", 730],
    ["patients", 20_000],
  ] as const)("%s to %s, and nothing else", (name, value) => {
    const changed = set(name, value);
    expect(changed.ok && settings(changed.value)).toEqual({ ...settings(notebook), [name]: value });
    expect(changed.ok && { ...changed.value, cells: [] }).toEqual({ ...notebook, cells: [] });
  });

  test("left to the priors it gets the draws they need, and no more patients than there is time for; draws of its own stay", () => {
    const changed = set("assume", "priors");
    expect(changed.ok && settings(changed.value)).toEqual({
      ...settings(notebook),
      assume: "priors",
      draws: 200,
      patients: 200,
    });
    const drawn = set("draws", 40);
    const left = drawn.ok ? changeSetting(drawn.value, "run", "assume", "priors") : drawn;
    expect(left.ok && settings(left.value)).toEqual({ ...settings(notebook), assume: "priors", draws: 40 });
  });

  test("the seed is the notebook's, or the cell's where it has its own", () => {
    const changed = set("seed", "other words");
    expect(changed.ok && changed.value.seed).toBe("other words");
    const own = {
      ...notebook,
      cells: notebook.cells.map((cell) => (cell.kind === "simulate" ? { ...cell, seed: 7 } : cell)),
    };
    const inside = changeSetting(own, "run", "seed", 8);
    expect(inside.ok && [inside.value.seed, settings(inside.value)?.seed]).toEqual(["amber-finch-twelve", 8]);
  });

  test("throws for a cell that is not there, because that is a bug", () => {
    expect(() => changeSetting(notebook, "regimens", "window", 28)).toThrow('no simulate cell "regimens"');
  });
});

describe("an impossible setting is refused with what is allowed", () => {
  test.each([
    ["threshold", 12, "impossible threshold: 12", "use haemoglobin in g/dL from 6 to 10, as 7.5"],
    ["window", 6, "impossible window: 6", "use whole days from 7 to 112, as 56 d"],
    ["horizon", "8 weeks", 'wrong unit in horizon: "8 weeks"', "use days, as 56 d"],
    ["patients", 0, "impossible patients: 0", "use a whole number from 1 to 1000000"],
    [
      "start",
      721,
      "impossible start: 721",
      "use treated (the published start days), or whole days after diagnosis from 0 to 720, as 88 d",
    ],
    [
      "seed",
      "",
      'wrong seed: ""',
      "use one line of 1 to 80 characters, with no space at its ends and no control characters",
    ],
  ] as const)("%s %j", (name, value, message, remedy) => {
    const refused = set(name, value);
    expect(refused.ok ? [] : refused.failures).toMatchObject([{ message, remedy, place: { cell: "run" } }]);
  });

  test("never clamped: a number is taken as it is or refused (seed 20252)", () => {
    const name = fc.constantFrom<SettingName>("threshold", "window", "horizon", "patients", "start");
    fc.assert(
      fc.property(name, fc.oneof(fc.integer({ min: -10, max: 2_000_000 }), fc.double()), (key, value) => {
        const changed = set(key, value);
        if (changed.ok) expect(settings(changed.value)).toMatchObject({ [key]: value });
      }),
      { seed: 20252, numRuns: 300 },
    );
  });
});
