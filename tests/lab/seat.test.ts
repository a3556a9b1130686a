import { afterEach, expect, it, vi } from "vitest";
import { ok } from "../../src/base/result.ts";
import { seat } from "../../src/lab/seat.ts";
import type { Thread } from "../../src/lab/thread.ts";
import { runInput } from "./run-request.ts";
import { tally, tallyThread } from "./tally-thread.ts";

const chunk = { from: 0, to: 16, failures: 0 };
const next = { from: 16, to: 32, failures: 0 };
const counted = (from: number, to: number): unknown =>
  ok({ counts: tally(from, to), milliseconds: expect.any(Number) });

afterEach(() => {
  vi.useRealTimers();
});

it("prepares its thread once for each run it turns to", async () => {
  const prepare = vi.fn<Thread["simulator"]["prepare"]>(async () => ok(null));
  const place = seat(() => tallyThread({ prepare }));
  const [one, other] = [runInput(100), runInput(200)];
  expect(await place.ask(one, chunk, 1000)).toEqual(counted(0, 16));
  expect(await place.ask(one, next, 1000)).toEqual(counted(16, 32));
  await place.ask(other, chunk, 1000);
  await place.ask(one, next, 1000);
  expect(prepare.mock.calls.map(([{ request }]) => request.patients)).toEqual([100, 200, 100]);
});

it("hands its thread what it was given back, once, and nothing to a new thread", async () => {
  const lent: (readonly number[] | null)[] = [];
  const losses: ((why: string) => void)[] = [];
  const place = seat((onLost) => {
    losses.push(onLost);
    return tallyThread({
      simulate: async (from, to, spare) => {
        lent.push(spare && [...spare]);
        return tally(from, to);
      },
    });
  });
  const input = runInput(100);
  await place.ask(input, chunk, 1000);
  place.giveBack(Float64Array.of(1, 2));
  await place.ask(input, chunk, 1000);
  await place.ask(input, chunk, 1000);
  place.giveBack(Float64Array.of(3));
  losses[0]?.("thread ended with code 1");
  await place.ask(input, chunk, 1000);
  expect(lent).toEqual([null, [1, 2], null, null]);
});

it("says why its thread was lost, has ended it, and starts another for the next chunk", async () => {
  const ended = vi.fn<() => void>();
  const threads = [tallyThread({ simulate: () => Promise.reject(new Error("out of memory")) }, ended), tallyThread()];
  const place = seat(() => threads.shift() ?? tallyThread());
  await expect(place.ask(runInput(100), chunk, 1000)).rejects.toThrow("out of memory");
  expect(ended).toHaveBeenCalledOnce();
  expect(await place.ask(runInput(100), chunk, 1000)).toEqual(counted(0, 16));
});

it("does not prepare a new thread for less because the old one was prepared", async () => {
  const prepare = vi.fn<Thread["simulator"]["prepare"]>(async () => ok(null));
  const losses: ((why: string) => void)[] = [];
  const place = seat((onLost) => {
    losses.push(onLost);
    return tallyThread({ prepare });
  });
  const input = runInput(100);
  await place.ask(input, chunk, 1000);
  losses[0]?.("thread ended with code 1");
  await place.ask(input, chunk, 1000);
  expect(prepare).toHaveBeenCalledTimes(2);
});

it("loses patience with a thread that does not even prepare", async () => {
  const ended = vi.fn<() => void>();
  const place = seat(() => tallyThread({ prepare: () => new Promise<never>(() => {}) }, ended));
  await expect(place.ask(runInput(100), chunk, 5)).rejects.toThrow("no answer for 5 ms");
  expect(ended).toHaveBeenCalledOnce();
});

it("lets a thread go that nobody asks for a minute, and starts another when somebody does", async () => {
  vi.useFakeTimers();
  const ended = vi.fn<() => void>();
  const spawn = vi.fn<() => Thread>(() => tallyThread({}, ended));
  const place = seat(spawn);
  const asked = async (): Promise<unknown> => {
    const answer = place.ask(runInput(100), chunk, 1000);
    await vi.advanceTimersByTimeAsync(1);
    return answer;
  };
  await asked();
  await vi.advanceTimersByTimeAsync(59_000);
  await asked();
  await vi.advanceTimersByTimeAsync(59_000);
  expect([spawn.mock.calls.length, ended.mock.calls.length]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(ended).toHaveBeenCalledOnce();
  expect(await asked()).toEqual(counted(0, 16));
  expect(spawn).toHaveBeenCalledTimes(2);
});
