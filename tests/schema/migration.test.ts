import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currentFormat, migrated, type MigrationStep, migrationChain } from "../../src/schema/migration.ts";
import { readNotebook } from "../../src/schema/read-notebook.ts";
import { seedNumber } from "../../src/schema/seed.ts";
import { writtenNotebook } from "../../src/schema/written-notebook.ts";
import { randomNotebook } from "../share/random-notebook.ts";

const front = { title: "A", model: "prca@1" };
const run = { kind: "simulate", id: "run", arms: "arms" };

/** A step that only leaves its number behind. */
const step = (to: number): MigrationStep => ({
  to,
  says: "",
  step: (notebook) => ({ ...notebook, steps: [...[notebook["steps"] ?? []].flat(), to] }),
});

describe("the chain", () => {
  test("has a step to every format after the first, in order", () => {
    expect(migrationChain([step(2), step(3)])).toHaveLength(2);
    expect(() => migrationChain([step(2), step(4)])).toThrow("a gap in the migrations before format 4");
    expect(() => migrationChain([step(3)])).toThrow("a gap");
    expect(currentFormat).toBe(2);
  });

  test("is gone through from where a file stands, one step at a time", () => {
    const chain = migrationChain([step(2), step(3), step(4)]);
    expect(migrated({ ...front }, chain)).toEqual({ ok: true, value: { ...front, steps: [2, 3, 4], format: 4 } });
    expect(migrated({ ...front, format: 3 }, chain)).toEqual({ ok: true, value: { ...front, steps: [4], format: 4 } });
    expect(migrated({ ...front, format: 4 }, chain)).toEqual({ ok: true, value: { ...front, format: 4 } });
  });
});

describe("a newer notebook", () => {
  test.each([
    [{ ...front, format: 3 }, "written by a newer Erythron: format 3 (this one reads up to 2)", "format"],
    [{ ...front, model: "prca@2" }, "written by a newer Erythron: model prca@2 (this one runs prca@1)", "model"],
  ])("%j is refused", (data, message, setting) => {
    expect(migrated(data)).toMatchObject({ ok: false, failures: [{ path: [setting], failure: { message } }] });
  });

  test.each([0, 1.5, "2", null])("format %j is no format", (format) => {
    expect(migrated({ ...front, format })).toMatchObject({ ok: false, failures: [{ failure: { reason: "shape" } }] });
  });

  test("what is no notebook is left for the schema to refuse", () => {
    for (const data of [null, 3, "a", [1]]) {
      expect(migrated(data)).toEqual({ ok: true, value: data });
      expect(readNotebook(data).ok).toBe(false);
    }
  });
});

describe("format 2", () => {
  test("a seed of format 1 that would now name a control becomes the number it stood for", () => {
    const cells = [
      { kind: "arms", id: "arms", arms: ["watch"] },
      { ...run, seed: "$money" },
    ];
    expect(readNotebook({ ...front, cells })).toMatchObject({
      ok: true,
      value: { cells: [{}, { seed: seedNumber("$money") }] },
    });
    expect(readNotebook({ ...front, cells, format: 2 })).toMatchObject({
      ok: true,
      value: { cells: [{}, { seed: "$money" }] },
    });
  });

  test("a file without a number that has controls was written for it", () => {
    const control = { kind: "control", id: "money", label: "Seed", as: "choice", value: 1, options: [1, 2] };
    const cells = [control, { ...run, seed: "$money" }];
    expect(readNotebook({ ...front, cells })).toMatchObject({ ok: true, value: { cells: [{}, { seed: "$money" }] } });
  });
});

test("any notebook of any format becomes a valid one of the present, and once is as good as twice (2,000 random notebooks, seed 20261202)", () => {
  fc.assert(
    fc.property(randomNotebook, fc.constantFrom(undefined, 1, 2), (notebook, format) => {
      const written = { ...writtenNotebook(notebook), ...(format === undefined ? {} : { format }) };
      const once = migrated(written);
      if (!once.ok) throw new Error(JSON.stringify(once.failures));
      expect(migrated(once.value)).toEqual(once);
      const read = readNotebook(written);
      expect(read.ok).toBe(true);
      if (format === 2) expect(read).toEqual({ ok: true, value: notebook });
    }),
    { seed: 20261202, numRuns: 2000 },
  );
}, 60_000);
