import { expect, it } from "vitest";
import { failed, ok } from "../../src/base/result.ts";
import { cancelled } from "../../src/lab/cancelled.ts";
import type { Chunk } from "../../src/lab/chunk.ts";
import { type Simulation, simulation } from "../../src/lab/simulation.ts";
import { runInput } from "./run-request.ts";
import { tallied, tally } from "./tally-thread.ts";

const ignore = (): void => {};
const answer = ({ from, to }: Chunk): Parameters<Simulation["take"]>[1] =>
  ok({ counts: tally(from, to), milliseconds: 1000 });

function handedOut(run: Simulation): Chunk[] {
  const chunks: Chunk[] = [];
  for (let chunk = run.next(); chunk !== undefined; chunk = run.next()) chunks.push(chunk);
  return chunks;
}

it("hands out every patient once, in order, and a chunk given back before any other", () => {
  const run = simulation(runInput(40), ignore);
  const first = run.next();
  expect(first).toEqual({ from: 0, to: 16, failures: 0 });
  if (first !== undefined) run.giveBack(first, "lost");
  expect(handedOut(run)).toEqual([
    { from: 0, to: 16, failures: 1 },
    { from: 16, to: 32, failures: 0 },
    { from: 32, to: 40, failures: 0 },
  ]);
});

it("shows every milestone, also when one late chunk reaches several", async () => {
  const shown: (readonly [number, number | null])[] = [];
  const run = simulation(runInput(600), (done, first) => shown.push([done, first?.slots ?? null]));
  const [late, ...others] = handedOut(run);
  for (const chunk of others) run.take(chunk, answer(chunk));
  expect(shown.every(([, first]) => first === null)).toBe(true);
  shown.length = 0;
  if (late !== undefined) run.take(late, answer(late));
  expect(shown).toEqual([
    [600, 128],
    [600, 256],
    [600, 512],
  ]);
  expect(await run.answer).toEqual(ok(tallied(600)));
});

it("ends with the third failure of the same chunk, and is then deaf", async () => {
  const run = simulation(runInput(8), () => expect.unreachable("progress after the end"));
  for (let chunk = run.next(); chunk !== undefined; chunk = run.next()) run.giveBack(chunk, "out of memory");
  expect(await run.answer).toEqual(
    failed({
      reason: "worker",
      message: "stopped simulate worker: patients 1–8, 3 times (out of memory)",
      remedy: expect.any(String),
      place: {},
    }),
  );
  const chunk = { from: 0, to: 8, failures: 0 };
  run.take(chunk, answer(chunk));
  run.cancel();
  expect(run.next()).toBeUndefined();
});

it("hands out nothing once it is cancelled", async () => {
  const run = simulation(runInput(100), ignore);
  run.cancel();
  expect(run.next()).toBeUndefined();
  expect(await run.answer).toEqual(failed(cancelled));
});

it("waits longer for a chunk that has failed", () => {
  const run = simulation(runInput(8), ignore);
  expect([0, 1].map((failures) => run.patience({ from: 0, to: 8, failures }))).toEqual([15_000, 30_000]);
});
