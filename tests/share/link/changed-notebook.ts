import fc from "fast-check";
import type { OpenArmEntry } from "../../../src/schema/arm-entry.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import type { SimulateSpec } from "../../../src/schema/simulate-cell.ts";

type Change = (notebook: Notebook) => Notebook;

/** The notebook with settings of its first *simulate* cell changed. */
function withRun(notebook: Notebook, settings: Partial<SimulateSpec>): Notebook {
  const first = notebook.cells.findIndex(({ kind }) => kind === "simulate");
  const cells = notebook.cells.map((cell, index) =>
    index === first && cell.kind === "simulate" ? { ...cell, ...settings } : cell,
  );
  return { ...notebook, cells };
}

/** The notebook with dose or interval of an arm that gives one regimen changed; `arm` counts from 0 and wraps. */
function withArm(notebook: Notebook, arm: number, change: { dose?: number; every?: number }): Notebook {
  const cells = notebook.cells.map((cell) => {
    if (cell.kind !== "arms") return cell;
    const arms = cell.arms.map((entry, index): OpenArmEntry => {
      if (index !== arm % cell.arms.length) return entry;
      if (typeof entry === "string") return { regimen: entry, ...change };
      return "regimen" in entry ? { ...entry, ...change } : entry;
    });
    return { ...cell, arms };
  });
  return { ...notebook, cells };
}

/** Three changes as a reader makes them: more patients, a longer horizon, a dose. */
export function threeChanges(notebook: Notebook): Notebook {
  return withArm(withRun(notebook, { patients: 5000, horizon: 730 }), 1, { dose: 1.5 });
}

const setting: fc.Arbitrary<Partial<SimulateSpec>> = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }).map((patients) => ({ patients })),
  fc.integer({ min: 30, max: 1460 }).map((horizon) => ({ horizon })),
  fc.integer({ min: 7, max: 112 }).map((window) => ({ window })),
  fc.constantFrom("nothing" as const, "antibody" as const).map((assume) => ({ assume })),
  fc.integer({ min: 0, max: 720 }).map((start) => ({ start })),
  fc.integer({ min: 60, max: 100 }).map((tenths) => ({ threshold: tenths / 10 })),
  fc.integer({ min: 1, max: 14 }).map((visit) => ({ visit })),
  fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 301, max: 1460 })).map((taper) => ({ taper })),
  fc.constant({ harm: false }),
  fc.integer({ min: 1, max: 4096 }).map((titre) => ({ titre })),
  fc.nat(0xffffffff).map((seed) => ({ seed })),
);
const arm = fc.nat(11);
const inArm = fc.oneof(
  fc.tuple(arm, fc.integer({ min: 0, max: 1000 })).map(([index, dose]) => [index, { dose: dose / 100 }] as const),
  fc.tuple(arm, fc.integer({ min: 1, max: 365 })).map(([index, every]) => [index, { every }] as const),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  setting.map((settings) => (notebook: Notebook) => withRun(notebook, settings)),
  inArm.map(
    ([index, changed]) =>
      (notebook: Notebook) =>
        withArm(notebook, index, changed),
  ),
);

/** Any three changes of settings and doses, one after another. */
export const anyThreeChanges: fc.Arbitrary<Change> = fc
  .array(change, { minLength: 3, maxLength: 3 })
  .map((changes) => (notebook: Notebook) => changes.reduce((changed, each) => each(changed), notebook));
