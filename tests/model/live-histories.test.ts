import { expect, it } from "vitest";
import { compileRun } from "../../src/model/compile-run.ts";
import { drawEvents } from "../../src/model/competing-events.ts";
import { drawPatient } from "../../src/model/draw-patient.ts";
import type { Candidate, Entrant } from "../../src/model/entrant.ts";
import { plannedLevel } from "../../src/model/immunosuppression.ts";
import { liveHistories } from "../../src/model/live-histories.ts";
import { liveHistory } from "../../src/model/live-history.ts";
import type { Run } from "../../src/model/run.ts";
import { startOf } from "../../src/model/vacancy.ts";
import { builtEngine } from "../kernel/built-engine.ts";
import { at } from "../oracle/at.ts";
import { requestOf } from "../request-of.ts";
import { facts } from "./facts.ts";

function compiled(engine?: Run["engine"]): Run {
  const run = compileRun(requestOf({ seed: 5, visit: 4, taper: [90, 400] }), facts, engine);
  return run.ok ? run.value : expect.unreachable("the run");
}

const run = compiled();
const candidates = Array.from({ length: 120 }, (_, slot): Candidate => {
  const id = 1024 * slot;
  const patient = drawPatient(run.typical, run.seed, id);
  const plan = plannedLevel(patient, ...run.taper);
  return { slot, id, patient, events: drawEvents(run.typical, run.seed, id), plan, start: startOf(run, slot) };
});

/** How somebody stands on his start day, and whom he is. */
interface Admitted {
  readonly entrant: Entrant;
  readonly standing: readonly number[];
  readonly sinceTransfused: number;
}

function admittedBy(live: (admit: Parameters<typeof liveHistories>[2]) => void): Map<number, Admitted> {
  const admitted = new Map<number, Admitted>();
  live((entrant, lane, now, held) => {
    const { haemoglobin, reticulocytes, plasmaCells, plasmaM, outsideG, inhibition, fade, fadeHalfDay, committed } =
      held;
    const rows = [haemoglobin, reticulocytes, plasmaCells, plasmaM, outsideG, inhibition, fade, fadeHalfDay, committed];
    const chain = Array.from({ length: held.stages }, (_, stage) => at(held.chain, stage * held.size + lane));
    const standing = [...rows.map((row) => at(row, lane)), ...chain];
    admitted.set(entrant.slot, { entrant, standing, sinceTransfused: now - at(held.lastTransfusion, lane) });
  });
  return admitted;
}

it.each([
  ["TypeScript", undefined],
  ["WebAssembly", builtEngine()],
])("whoever takes a lane that another has left lives as he would alone, to the bit (%s)", (_, engine) => {
  const here = compiled(engine);
  const alone = admittedBy((admit) => candidates.forEach((candidate) => void liveHistory(run, [candidate], admit)));
  expect(alone.size).toBeGreaterThan(30);
  const fading = [...alone.values()].filter(({ entrant }) => entrant.patient.cellularInhibition > 0);
  expect(fading.length).toBeGreaterThan(2);
  for (const atOnce of [1, 2, 5, 16]) {
    let next = 0;
    const together = admittedBy((admit) =>
      liveHistories(here, { atOnce, next: () => candidates[next++] }, admit, { transfused: () => undefined }),
    );
    expect(together).toEqual(alone);
  }
});

it("whoever does not matter any more leaves, and the others live on unchanged", () => {
  const alone = admittedBy((admit) => candidates.forEach((candidate) => void liveHistory(run, [candidate], admit)));
  const even = new Map([...alone].filter(([slot]) => slot % 2 === 0));
  let next = 0;
  const left: number[] = [];
  const together = admittedBy((admit) =>
    liveHistories(
      run,
      {
        atOnce: 6,
        next: (_, gone) => {
          if (gone !== undefined) left.push(gone.slot);
          return candidates[next++];
        },
        matters: ({ slot }) => slot % 2 === 0,
      },
      admit,
    ),
  );
  expect([...even.keys()].every((slot) => together.has(slot))).toBe(true);
  for (const [slot, admitted] of even) expect(together.get(slot)).toEqual(admitted);
  expect(together.size).toBeLessThan(alone.size);
  expect(left.toSorted((one, other) => one - other)).toEqual(candidates.map(({ slot }) => slot));
});
