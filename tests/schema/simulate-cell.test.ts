import { describe, expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { fullSimulate, Scenario, SimulateCell } from "../../src/schema/simulate-cell.ts";
import { simulateSettings } from "../../src/schema/simulate-settings.ts";

const bare = { kind: "simulate", id: "run", arms: "regimens" } as const;
const takes = (setting: string, value: unknown): boolean => readBy(SimulateCell, { ...bare, [setting]: value }).ok;

describe("simulate", () => {
  test("presets are those of the design", () => {
    expect(fullSimulate(bare)).toEqual({
      ...bare,
      population: null,
      patients: 1000,
      draws: 0,
      horizon: 365,
      window: 56,
      assume: "nothing",
      structure: "standard",
      alike: false,
      scenarios: [],
      start: "treated",
      threshold: 7,
      visit: 3,
      taper: [100, 180],
      harm: true,
      titre: 8,
      precision: null,
      seed: null,
    });
  });

  test("what a cell says stands", () => {
    const said = { ...bare, patients: 7, start: 88, seed: "a", population: "p", harm: false };
    expect(fullSimulate(said)).toMatchObject(said);
  });

  test("presets are themselves allowed", () => {
    const { population, precision, seed, ...full } = fullSimulate(bare);
    expect([population, precision, seed]).toEqual([null, null, null]);
    expect(readBy(SimulateCell, full)).toEqual({ ok: true, value: full });
  });

  test.each(["patients", "draws", "horizon", "window", "start", "threshold", "visit", "titre"] as const)(
    "%s takes its ends and nothing beyond",
    (setting) => {
      const { low, high } = simulateSettings[setting];
      expect([low, high].map((value) => takes(setting, value))).toEqual([true, true]);
      expect([low - 1, high + 1].map((value) => takes(setting, value))).toEqual([false, false]);
    },
  );

  test("taper takes two days in order", () => {
    expect(takes("taper", ["0 d", "1 d"])).toBe(true);
    expect(takes("taper", [720, 1460])).toBe(true);
    for (const wrong of [[180, 100], [100, 100], [100], [721, 800], [100, 1461], "100 d"])
      expect(takes("taper", wrong)).toBe(false);
  });

  test("patients, days and visits are whole", () => {
    for (const setting of ["patients", "draws", "horizon", "window", "start", "visit"])
      expect(takes(setting, 60.5)).toBe(false);
    expect(takes("threshold", 7.25)).toBe(true);
  });
});

test.each(["ucb-msc/calm", "bortezomib/plasma cells", "dli/graft against plasma cells"])(
  "%s is a scenario",
  (scenario) => {
    expect(readBy(Scenario, scenario).ok).toBe(true);
  },
);

test.each(["ucb-msc", "/calm", "ucb-msc/", "ucb-msc/ calm", "a/b/c", "a/b "])("%j is no scenario", (scenario) => {
  expect(readBy(Scenario, scenario).ok).toBe(false);
});
