import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Effect } from "../../../src/schema/effect.ts";
import type { OwnRegimen } from "../../../src/schema/own-regimen.ts";
import type { Regimen } from "../../../src/schema/regimen.ts";
import { armDoseLane } from "../../../src/ui/arms/arm-dose-lane.ts";
import { assumedWords } from "../../../src/ui/arms/assumed-words.ts";
import { assumedLine } from "../../../src/ui/arms/assumed-line.ts";
import { assumptionNote } from "../../../src/ui/arms/assumption-note.ts";
import { effectWords } from "../../../src/ui/arms/effect-words.ts";
import { figureArms } from "../../../src/ui/arms/figure-arms.ts";
import { harmFacts } from "../../../src/ui/arms/harm-facts.ts";
import { type KnownRegimens, knownRegimens } from "../../../src/ui/arms/known-regimens.ts";
import { regimenChoice } from "../../../src/ui/arms/regimen-label.ts";
import { regimenNames } from "../../../src/ui/arms/regimen-names.ts";

const blank: Effect = {
  regimen: "ucb-single",
  kind: "net",
  role: "default",
  day: 0,
  every: null,
  doses: 1,
  onDays: null,
  days: null,
  size: 0,
  distribution: null,
  decay: null,
  lag: null,
  spared: null,
  escapeShare: null,
  output: null,
  note: null,
};
const supply: Effect = {
  ...blank,
  regimen: "ucb-mnc-x3",
  kind: "supply",
  role: "scenario: progenitors",
  every: 7,
  doses: 3,
  size: 0.1,
  decay: 60,
  lag: 7,
  escapeShare: 0.3333,
};
const net: Effect = { ...blank, regimen: "ucb-mnc-x3", role: "scenario: antibody", days: 84, size: 0.7, lag: 14 };
const effects = [{ ...blank, regimen: "ucb-mnc-x3", days: 84, lag: 14 }, supply, net];
const row: Regimen = {
  id: "ucb-mnc-x3",
  label: "Mononuclear cells",
  grade: "D",
  n: 1,
  design: "case report",
  deathFactor: 1,
  deathSd: 0,
  relapseFactor: 1,
  relapseSd: 0,
  gvhd: null,
  gvhdLow: null,
  gvhdHigh: null,
  burden: "3 infusions",
  source: "Li 2025",
  says: null,
  cordBlood: "yes",
};
const regimens = [row, { ...row, id: "ucb-msc" }];
const known: KnownRegimens = { regimens, effects, own: new Set() };
const part = { regimen: "ucb-mnc-x3", start: 0, dose: 1, every: null };
const watch = { ...part, regimen: "watch" };

const given = [{ arm: "mononuclear", regimens: ["ucb-mnc-x3"] }];

describe("names and slots of arms", () => {
  test("watch has slot 1 wherever it stands; the others follow from 2", () => {
    const arms = figureArms(
      ["ucb-single", "watch", "msc"].map((arm) => ({ arm, regimens: [arm] })),
      new Map([["msc", "Mesenchymal stem cells"]]),
    );
    expect(arms.map(({ slot }) => slot)).toEqual([2, 1, 3]);
    expect(arms.map(({ label }) => label)).toEqual(["One cord unit", "Watchful waiting", "Mesenchymal stem cells"]);
  });

  test("an arm that changes or combines regimens is called by its own name", () => {
    expect(figureArms([{ arm: "double dose", regimens: ["ucb-single"] }], new Map())[0]).toEqual({
      arm: "double dose",
      label: "double dose",
      shortLabel: "double dose",
      slot: 2,
      own: true,
    });
  });

  test("a name the reader gave is told from one of the data: of an arm, or of a regimen composed", () => {
    const arms = figureArms(
      [
        { arm: "msc from day 30", regimens: ["msc"] },
        { arm: "rituximab + msc", regimens: ["rituximab", "msc"] },
        { arm: "late", regimens: ["msc"] },
        { arm: "aung", regimens: ["aung"] },
      ],
      new Map([["aung", "Aung protocol"]]),
    );
    expect(arms.map(({ own = false }) => own)).toEqual([false, false, true, true]);
  });

  test("twelve arms without watch have twelve slots", () => {
    const slots = figureArms(
      Array.from({ length: 12 }, (_, index) => ({ arm: `${index}`, regimens: ["msc"] })),
      new Map(),
    ).map(({ slot }) => slot);
    expect(slots.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test("every regimen of the data has a short name", () => {
    const ids = readFileSync("data/regimens.csv", "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[0] ?? "");
    expect(ids.toSorted()).toEqual(Object.keys(regimenNames).toSorted());
  });
});

describe("what acts in an arm", () => {
  test("under each of the three assumptions", () => {
    const words = (assume: "nothing" | "antibody" | "progenitors") =>
      assumedWords([part], known, { assume, scenarios: [] });
    expect(words("nothing")).toEqual(["Nothing acts: what it does has not been measured and stands at zero."]);
    expect(words("antibody")).toEqual([
      "Assumed: the plasma cells that make the antibody are lost 2.0 times as fast, days 14 to 98.",
    ]);
    expect(words("progenitors")).toEqual([
      "Assumed: 3 times 0.10 of a healthy marrow in progenitors, from day 7, fading with a time constant of 60 d; in a third of units they lack the antigen and escape the antibody.",
    ]);
  });

  test("scenarios by name, and nothing in watch", () => {
    const calm: Effect = {
      ...blank,
      regimen: "ucb-msc",
      kind: "calm",
      role: "scenario: calm",
      size: 0.8,
      decay: 30,
      output: 0,
    };
    const msc = { ...part, regimen: "ucb-msc", start: 7 };
    expect(
      assumedWords([msc], { ...known, effects: [calm] }, { assume: "nothing", scenarios: ["ucb-msc/calm"] }),
    ).toEqual([
      "Assumed: cellular inhibition is calmed by 80\u00a0%, from day 7, fading with a time constant of 30 d.",
    ]);
    expect(assumedWords([watch], known, { assume: "progenitors", scenarios: [] })).toEqual(["Nothing is given."]);
  });

  test("a dose multiplies a size and is the exponent of what is left", () => {
    const twice = { start: 0, dose: 2 };
    expect(effectWords({ ...blank, kind: "remove", size: 0.5 }, twice)).toBe(
      "each session leaves 25\u00a0% of the antibody in plasma",
    );
    expect(effectWords({ ...blank, kind: "epo", size: 600, days: 84 }, twice)).toBe(
      "1200 mIU/mL of erythropoietin is added, days 0 to 84",
    );
    expect(effectWords(blank, twice)).toBeNull();
  });

  test("the margin takes its numbers from the effects", () => {
    const note = (assume: "nothing" | "antibody" | "progenitors", rows: readonly Effect[]) =>
      assumptionNote({ assume, scenarios: [] }, given, { ...known, effects: rows });
    expect(note("progenitors", effects)).toContain("in a third of units");
    expect(note("progenitors", [])).toContain("in some units");
    expect(note("antibody", effects)).toContain("2.0 times as fast");
    expect(note("nothing", effects)).toBe("Cord blood does nothing: what is left is waiting.");
    expect(assumptionNote({ assume: "nothing", scenarios: ["ucb-msc/calm"] }, given, known)).toContain(
      "Switched on as well: ucb-msc/calm.",
    );
  });

  test("of cord blood nothing is said where no arm gives it", () => {
    const others = [{ arm: "watch", regimens: ["watch"] }];
    const switched = { assume: "nothing", scenarios: ["dli/graft against plasma cells"] } as const;
    expect(assumptionNote(switched, others, known)).toBe(
      "The mix of patients; and what a regimen does, where nobody has measured it. Switched on as well: dli/graft against plasma cells.",
    );
    expect(assumedLine(switched, others, known.regimens)).toBe("the mix of patients; dli/graft against plasma cells");
    expect(assumedLine(switched, given, known.regimens)).toBe(
      "cord blood does nothing; dli/graft against plasma cells",
    );
    expect(assumedLine(switched, others, [])).toContain("cord blood does nothing");
  });
});

describe("what an arm gives and when", () => {
  const arm = { arm: "ucb-mnc-x3", label: "Mononuclear", shortLabel: "Mononuclear", slot: 3 };

  test("doses of all its effects, whatever is assumed of them", () => {
    expect(armDoseLane(arm, [part], known)).toEqual({
      label: "Mononuclear",
      slot: 3,
      dose: "infusion",
      doses: [0, 7, 14],
      intervals: [],
    });
  });

  test("days between doses and the start as the arm sets them", () => {
    expect(armDoseLane(arm, [{ ...part, start: 28, every: 10 }], known).doses).toEqual([28, 38, 48]);
  });

  test("what is given throughout as a span, and nothing in watch", () => {
    const epo: Effect = { ...blank, regimen: "epo", kind: "epo", size: 600, days: 84 };
    expect(armDoseLane(arm, [{ ...part, regimen: "epo" }], { regimens, effects: [epo] })).toMatchObject({
      doses: [],
      intervals: [{ from: 0, to: 84, text: "erythropoietin" }],
    });
    expect(armDoseLane({ ...arm, slot: 1 }, [watch], known)).toMatchObject({ doses: [], intervals: [] });
  });
});

describe("a regimen of the reader's own", () => {
  const own = {
    regimen: { ...row, id: "mine", label: "Slow removal x 2", grade: "E", n: 0, deathFactor: 1.3, cordBlood: null },
    effects: [{ ...blank, regimen: "mine", kind: "deplete", days: 28, every: 60, doses: 2, size: 0.05, spared: 0.2 }],
  } satisfies OwnRegimen;
  const all = knownRegimens(known, [own]);
  const mine = { ...part, regimen: "mine" };

  test("stands beside the shipped ones, and is the same object until it changes", () => {
    expect(all.regimens.map(({ id }) => id)).toEqual(["ucb-mnc-x3", "ucb-msc", "mine"]);
    expect(all.own).toEqual(new Set(["mine"]));
    expect(knownRegimens(known, [structuredClone(own)])).toBe(all);
    expect(knownRegimens(null, [own])).toEqual({ regimens: [], effects: [], own: new Set() });
  });

  test("is called by its label, and what it does is assumed", () => {
    const labels = new Map(all.regimens.map(({ id, label }) => [id, label]));
    expect(figureArms([{ arm: "mine", regimens: ["mine"] }], labels)[0]).toMatchObject({
      label: "Slow removal × 2",
      shortLabel: "Slow removal × 2",
    });
    expect(regimenChoice(all, "mine")).toBe("Slow removal × 2: grade E, n = 0, own");
    expect(assumedWords([mine], all, { assume: "nothing", scenarios: [] })).toEqual([
      "Assumed: plasma cells are removed at 0.050 a day, days 0 to 28, and so after each of 2 doses; 20\u00a0% are spared.",
    ]);
    expect(assumptionNote({ assume: "nothing", scenarios: [] }, given, all)).toContain(
      "Composed here, with effects and harm assumed: Slow removal x 2.",
    );
    expect(harmFacts(own.regimen, true).death).toBe("× 1.30, assumed");
  });

  test("gives each of its doses as a span of its own where it lasts", () => {
    expect(armDoseLane({ arm: "mine", label: "", shortLabel: "", slot: 2 }, [mine], all).intervals).toEqual([
      { from: 0, to: 28, text: "Slow removal x 2" },
      { from: 60, to: 88, text: "Slow removal x 2" },
    ]);
  });

  test("says how it changes immunosuppression, where no note does", () => {
    const change: Effect = { ...blank, kind: "immunosuppression", days: 28, size: 1 };
    const once = { start: 7, dose: 1 };
    expect(effectWords(change, once)).toBe(
      "immunosuppression is held at 100\u00a0% of its full level from day 7 to 35, and is back on its plan by day 63",
    );
    expect(effectWords({ ...change, size: 0 }, once)).toContain("falls to nothing from day 7 to 35");
    expect(effectWords({ ...change, note: "as planned" }, once)).toBe("immunosuppression changes: as planned");
    expect(effectWords({ ...blank, kind: "graft", days: 28, size: -0.2 }, once)).toBe(
      "the output of the graft falls by 20\u00a0%, days 7 to 35",
    );
  });
});

test("harm is stated whole, and what is not stated says so", () => {
  const harm = {
    deathFactor: 1.3,
    deathSd: 0.35,
    relapseFactor: 0.9,
    relapseSd: 0,
    gvhd: 0.26,
    gvhdLow: 0.14,
    gvhdHigh: 0.41,
    burden: "1 infusion",
  };
  expect(harmFacts(harm)).toEqual({
    death: "× 1.30, assumed; SD of the log 0.35",
    relapse: "× 0.90",
    gvhd: "26\u00a0% (14\u00a0% to 41\u00a0%)",
    burden: "1 infusion",
  });
  expect(harmFacts({ ...harm, gvhd: null, gvhdLow: null, gvhdHigh: null }).gvhd).toBe("not stated");
});
