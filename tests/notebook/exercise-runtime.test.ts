import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ok } from "../../src/base/result.ts";
import { measureOf } from "../../src/notebook/measure-of.ts";
import { openRuntime } from "../../src/notebook/open-runtime.ts";
import { problemsOf } from "../../src/notebook/problems-of.ts";
import type { ExerciseCell } from "../../src/schema/exercise-cell.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { inventedCourse } from "../ui/invented-course.ts";
import { inventedSummary } from "../ui/invented-summary.ts";
import { heldLab } from "./held-lab.ts";

const exercise: ExerciseCell = {
  kind: "exercise",
  id: "waiting",
  ask: "How many?",
  as: "number",
  of: "run",
  answer: { measure: "independent", arm: "epo", day: 90 },
  from: 0,
  to: 100,
};

function asking(changed: Partial<ExerciseCell> = {}, window = 56): Notebook {
  return {
    title: "A",
    model: "prca@1",
    seed: 7,
    cells: [
      { kind: "arms", id: "arms", arms: ["watch", "epo"] },
      { kind: "simulate", id: "run", arms: "arms", patients: 10, window },
      { ...exercise, ...changed },
    ],
  };
}

const shares = [0.25, 0.75];
const summary = inventedSummary(
  ["watch", "epo"].map((arm, index) => ({ arm, share: (day: number) => ((shares[index] ?? 0) * day) / 365 })),
);

/** Opens the notebook and answers its run. */
async function opened(notebook: Notebook) {
  const held = heldLab();
  const slots: number[] = [];
  const runtime = openRuntime({
    notebook,
    lab: {
      ...held.lab,
      patient: async ({ slot }) => {
        slots.push(slot);
        return ok(inventedCourse());
      },
    },
  });
  const state = () => runtime.view().states.get("waiting");
  await setImmediate();
  await setImmediate();
  return { runtime, state, slots, ...held };
}

async function settled(notebook: Notebook) {
  const { asked, ...rest } = await opened(notebook);
  asked[0]?.answer(ok(summary));
  await setImmediate();
  await setImmediate();
  await setImmediate();
  const value = rest.state()?.value;
  return { ...rest, asked, truth: value?.kind === "exercise" ? value.truth : null };
}

test("it waits for its run, answers with the run's number, and is stale while the run changes", async () => {
  const { runtime, state, asked } = await opened(asking());
  expect(state()).toMatchObject({ state: "running", value: null });
  asked[0]?.progress({ done: 5, of: 10, summary });
  expect(state()).toMatchObject({ state: "running", value: null });
  asked[0]?.answer(ok(summary));
  await setImmediate();
  await setImmediate();
  const epo = 75 * (90 / 365);
  expect(state()).toMatchObject({
    state: "settled",
    current: true,
    value: { kind: "exercise", patients: 1000, fingerprint: "invented" },
  });
  const value = state()?.value;
  expect(value?.kind === "exercise" && value.truth).toEqual([
    { arm: "epo", day: 90, value: expect.closeTo(epo), error: expect.closeTo(3) },
  ]);
  runtime.change(asking({}, 28));
  await setImmediate();
  expect(state()).toMatchObject({ state: "running", current: false, value: { kind: "exercise" } });
  runtime.change(asking());
  expect(state()).toMatchObject({ state: "settled", current: true });
});

test("a curve asks by day, an order and a choice by arm, a difference by both", async () => {
  const { day: _, ...anyDay } = exercise.answer;
  const curve = await settled(asking({ as: "curve", answer: anyDay, days: [30, 365] }));
  expect(curve.truth).toMatchObject([
    { day: 30, value: expect.closeTo(75 * (30 / 365)) },
    { day: 365, value: expect.closeTo(75) },
  ]);
  const answer = { measure: "independent", day: 365 } as const;
  const order = await settled(asking({ as: "order", answer, order: ["epo", "watch"] }));
  expect(order.truth).toMatchObject([
    { arm: "epo", value: 75 },
    { arm: "watch", value: 25 },
  ]);
  const minus = { ...answer, arm: "epo", minus: answer };
  expect((await settled(asking({ answer: minus }))).truth).toMatchObject([{ arm: "epo", value: 50, error: null }]);
});

test("a median that is not reached is null", async () => {
  const { runtime, state, asked } = await opened(asking({ answer: { measure: "median" } }));
  const [first, ...rest] = summary.arms;
  if (first === undefined) throw new Error("no arm");
  asked[0]?.answer(ok({ ...summary, arms: [{ ...first, quantiles: { ...first.quantiles, p50: null } }, ...rest] }));
  await setImmediate();
  await setImmediate();
  expect(state()).toMatchObject({ state: "settled", value: { truth: [{ arm: "watch", value: null }] } });
  runtime.close();
});

test("arms and days the run has not are failures in the cell, with what was meant", async () => {
  const wrong = asking({ as: "order", answer: { measure: "independent", day: 400 }, order: ["watch", "eop"] });
  const { state } = await settled(wrong);
  expect(state()).toMatchObject({
    state: "failed",
    failures: [
      {
        reason: "range",
        remedy: "use a day up to 365, or a longer horizon in run",
        place: { path: ["answer", "day"] },
      },
      { reason: "unknown", remedy: 'did you mean "epo"?', place: { cell: "waiting", path: ["order", 1] } },
    ],
  });
  const none = { parameters: [], regimens: [], effects: [] };
  expect(problemsOf(wrong, none).filter(({ place }) => place.cell === "waiting")).toHaveLength(2);
});

test("every measure is the number of the summary (20261129)", () => {
  const days = fc.integer({ min: 0, max: 365 });
  fc.assert(
    fc.property(days, fc.constantFrom(0, 1), (day, index) => {
      const arm = summary.arms[index];
      if (arm === undefined) throw new Error("no arm");
      const at = (measure: "independent" | "current" | "dead" | "relapsed" | "lost" | "recovered" | "antibody") =>
        measureOf(summary, { measure, day }, arm.arm).value;
      const { incidence } = arm;
      expect(at("independent")).toBe(100 * (incidence.independent[day] ?? NaN));
      expect(at("current")).toBe(100 * (arm.independentAt[day] ?? NaN));
      expect(at("dead")).toBe(100 * (incidence.dead[day] ?? NaN));
      expect(at("relapsed")).toBe(100 * (incidence.relapsed[day] ?? NaN));
      expect(at("lost")).toBeCloseTo(8);
      expect(at("recovered")).toBe(100 * (arm.milestones.recovery.cumulative[day] ?? NaN));
      expect(at("antibody")).toBe(100 * (arm.milestones.antibodyBelow.cumulative[day] ?? NaN));
    }),
    { seed: 20261129, numRuns: 100 },
  );
  const by365 = (measure: "days" | "gain" | "gained" | "same" | "fewer" | "saved", arm: string) =>
    measureOf(summary, { measure, day: 365 }, arm);
  expect(by365("days", "epo")).toEqual({ value: 365 / 3, error: 2.5 });
  expect(by365("gain", "epo")).toEqual({ value: 12.34, error: 1.96 });
  expect((["gained", "same", "fewer", "saved"] as const).map((name) => by365(name, "epo").value)).toEqual([
    21, 75, 4, 2.5,
  ]);
  expect((["gain", "gained", "same", "fewer", "saved"] as const).map((name) => by365(name, "watch").value)).toEqual([
    0, 0, 100, 0, 0,
  ]);
  expect((["median", "units", "iron"] as const).map((measure) => measureOf(summary, { measure }, "epo").value)).toEqual(
    [170, 21.3, 3820],
  );
});

test("the state of a patient is asked of the lab, in the run it is asked of", async () => {
  const course = inventedCourse();
  const arm = course.arms[0];
  const day = course.days.find((each) => each >= 30) ?? 0;
  const answer = { measure: "state", patient: 3, state: "haemoglobin", day, arm: "watch" } as const;
  const { truth, slots } = await settled(asking({ answer }));
  expect(slots).toEqual([2]);
  expect(truth).toMatchObject([{ value: arm?.haemoglobin[course.days.indexOf(day)] }]);
});
