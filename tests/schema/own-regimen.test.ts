import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBy } from "../../src/schema/objection.ts";
import { OwnRegimen, ownRegimen } from "../../src/schema/own-regimen.ts";
import type { RegimenCell } from "../../src/schema/regimen-cell.ts";
import { randomNotebook } from "../share/random-notebook.ts";

const cell: RegimenCell = {
  kind: "regimen",
  id: "mine",
  label: "Mine",
  effects: [{ kind: "bolus", size: 0.5, onDays: [0, 7] }],
};

describe("the rows of an own regimen", () => {
  test("are an assumption of nobody without harm, unless the cell says otherwise", () => {
    expect(ownRegimen(cell)).toMatchObject({
      regimen: {
        id: "mine",
        grade: "E",
        n: 0,
        deathFactor: 1,
        deathSd: 0,
        relapseFactor: 1,
        gvhd: null,
        source: "none: assumed",
        cordBlood: null,
      },
      effects: [{ regimen: "mine", kind: "bolus", role: "default", day: 0, doses: 1, onDays: [0, 7], size: 0.5 }],
    });
    const known = { grade: "D", n: 2, design: "case reports" } as const;
    const harm = { deathFactor: 1.3, relapseFactor: 0.9, gvhd: 0.2 };
    const said = { ...known, harm, sources: ["10.1/a", "PMID 1"], burden: "2 injections" };
    expect(ownRegimen({ ...cell, ...said }).regimen).toMatchObject({
      ...known,
      ...harm,
      source: "10.1/a; PMID 1",
      burden: "2 injections",
    });
  });

  test("are taken by the lab, for any regimen a notebook may hold (500 random notebooks, seed 20261202)", () => {
    fc.assert(
      fc.property(randomNotebook, ({ cells }) => {
        for (const each of cells.filter((candidate) => candidate.kind === "regimen")) {
          const rows = ownRegimen(each);
          expect(readBy(OwnRegimen, rows)).toEqual({ ok: true, value: rows });
        }
      }),
      { seed: 20261202, numRuns: 500 },
    );
  }, 60_000);

  test.each([
    ["another regimen's effect", { regimen: "epo" }, "use mine"],
    ["a scenario", { role: "scenario: calm" }, "use default"],
    [
      "more left than there was",
      { size: 1.5 },
      "use 0 to 1 for bolus, remove, calm; 0 or more for all but net and graft",
    ],
  ])("that hold %s are refused", (_, change, remedy) => {
    const rows = ownRegimen(cell);
    const read = readBy(OwnRegimen, { ...rows, effects: rows.effects.map((effect) => ({ ...effect, ...change })) });
    expect(read.ok ? [] : read.failures.map(({ failure }) => failure.remedy)).toEqual([remedy]);
  });
});
