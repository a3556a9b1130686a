import { afterEach, describe, expect, it, vi } from "vitest";
import { failed, ok } from "../../src/base/result.ts";
import { pool } from "../../src/lab/pool.ts";
import type { Counted } from "../../src/lab/prefix.ts";
import { runInput } from "./run-request.ts";
import { tallied, tally, tallyThread } from "./tally-thread.ts";

const never = new AbortController().signal;
const ignore = (): void => {};

afterEach(() => {
  vi.useRealTimers();
});

describe("the counts", () => {
  it.each([1, 2, 7])("are those of all patients with %i workers", async (workers) => {
    const answer = await pool(() => tallyThread(), workers).simulate(never, runInput(1000), ignore);
    expect(answer).toEqual(ok(tallied(1000)));
  });

  it("stay the same when answers come back in another order", async () => {
    let asked = 0;
    const uneven = tallyThread({
      simulate: async (from, to) => {
        asked += 1;
        const turns = asked % 3;
        for (let turn = 0; turn < turns; turn += 1) {
          await new Promise((resolve) => {
            setTimeout(resolve);
          });
        }
        return tally(from, to);
      },
    });
    const seen: number[] = [];
    const answer = await pool(() => uneven, 4).simulate(never, runInput(600), (_, first) => {
      if (first !== null) seen.push(first.slots);
    });
    expect(answer).toEqual(ok(tallied(600)));
    expect(seen).toEqual([128, 256, 512]);
  });

  it("of one patient need one chunk", async () => {
    expect(await pool(() => tallyThread(), 8).simulate(never, runInput(1), ignore)).toEqual(ok(tallied(1)));
  });
});

describe("progress", () => {
  it("counts every patient and shows exactly the first 128, 256, 512 of the sequence", async () => {
    const said: number[] = [];
    const pictures: Counted[] = [];
    await pool(() => tallyThread(), 3).simulate(never, runInput(1000), (done, first) => {
      said.push(done);
      if (first !== null) pictures.push(first);
    });
    expect(pictures).toEqual([128, 256, 512].map(tallied));
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect(said.every((done) => done > 0 && done <= 1000)).toBe(true);
  });

  it("that throws is a bug, and rejects", async () => {
    const answer = pool(() => tallyThread(), 1).simulate(never, runInput(200), () => {
      throw new Error("bug in the listener");
    });
    await expect(answer).rejects.toThrow("bug in the listener");
  });
});

describe("cancelling", () => {
  it("answers at once and hands out nothing more", async () => {
    const control = new AbortController();
    let asked = 0;
    const threads = pool(() => {
      const thread = tallyThread();
      return {
        ...thread,
        simulator: {
          ...thread.simulator,
          simulate: (from, to, spare) => {
            asked += 1;
            return thread.simulator.simulate(from, to, spare);
          },
        },
      };
    }, 2);
    const answer = await threads.simulate(control.signal, runInput(1_000_000), () => control.abort());
    const until = asked;
    expect(answer).toMatchObject({ ok: false, failures: [{ reason: "cancelled" }] });
    expect(await threads.simulate(never, runInput(8), ignore)).toEqual(ok(tallied(8)));
    expect(asked).toBe(until + 1);
  });

  it("before the start answers without starting a thread", async () => {
    const spawn = vi.fn<() => ReturnType<typeof tallyThread>>(() => tallyThread());
    const answer = await pool(spawn, 2).simulate(AbortSignal.abort(), runInput(10), ignore);
    expect(answer).toMatchObject({ ok: false, failures: [{ reason: "cancelled" }] });
    expect(spawn).not.toHaveBeenCalled();
  });
});

describe("several runs", () => {
  it("finish latest first, and all finish", async () => {
    const threads = pool(() => tallyThread(), 1);
    const finished: string[] = [];
    const run = async (name: string, patients: number): Promise<void> => {
      expect(await threads.simulate(never, runInput(patients), ignore)).toEqual(ok(tallied(patients)));
      finished.push(name);
    };
    await Promise.all([run("first", 500), run("second", 500), run("third", 500)]);
    expect(finished).toEqual(["third", "second", "first"]);
  });
});

describe("a worker", () => {
  it("that throws is ended and replaced, and the counts are the same", async () => {
    const ended = vi.fn<() => void>();
    let threads = 0;
    const answer = await pool(() => {
      threads += 1;
      if (threads !== 2) return tallyThread();
      return tallyThread({ simulate: () => Promise.reject(new Error("out of memory")) }, ended);
    }, 2).simulate(never, runInput(1000), ignore);
    expect(answer).toEqual(ok(tallied(1000)));
    expect(ended).toHaveBeenCalledOnce();
    expect(threads).toBe(3);
  });

  it("that is lost in the middle of a chunk is replaced, and the counts are the same", async () => {
    let threads = 0;
    const answer = await pool((onLost) => {
      threads += 1;
      if (threads !== 1) return tallyThread();
      return tallyThread({
        simulate: () => {
          onLost("thread ended with code 134");
          return new Promise<never>(() => {});
        },
      });
    }, 2).simulate(never, runInput(300), ignore);
    expect(answer).toEqual(ok(tallied(300)));
    expect(threads).toBe(3);
  });

  it("that is lost between two runs is replaced", async () => {
    const losses: ((why: string) => void)[] = [];
    const threads = pool((onLost) => {
      losses.push(onLost);
      return tallyThread();
    }, 1);
    await threads.simulate(never, runInput(10), ignore);
    losses[0]?.("thread ended with code 1");
    expect(await threads.simulate(never, runInput(10), ignore)).toEqual(ok(tallied(10)));
    expect(losses).toHaveLength(2);
  });

  it("that stays silent is ended and replaced, and the counts are the same", async () => {
    vi.useFakeTimers();
    const ended = vi.fn<() => void>();
    let threads = 0;
    const simulated = pool(() => {
      threads += 1;
      if (threads !== 1) return tallyThread();
      return tallyThread({ simulate: () => new Promise<never>(() => {}) }, ended);
    }, 2).simulate(never, runInput(1000), ignore);
    await vi.runAllTimersAsync();
    expect(await simulated).toEqual(ok(tallied(1000)));
    expect(ended).toHaveBeenCalledOnce();
  });

  it("that cannot be started three times ends the run with reason worker, and the pool still works", async () => {
    let failing = true;
    const threads = pool(() => {
      if (failing) throw new Error("blocked by policy");
      return tallyThread();
    }, 1);
    expect(await threads.simulate(never, runInput(100), ignore)).toMatchObject({
      ok: false,
      failures: [{ reason: "worker", message: "stopped simulate worker: patients 1–16, 3 times (blocked by policy)" }],
    });
    failing = false;
    expect(await threads.simulate(never, runInput(100), ignore)).toEqual(ok(tallied(100)));
  });

  it("is prepared once a run, and a run it cannot prepare answers those failures", async () => {
    const impossible = {
      reason: "unknown",
      message: 'unknown regimen: "x"',
      remedy: "Choose another.",
      place: {},
    } as const;
    const prepare = vi
      .fn<() => Promise<ReturnType<typeof ok<null>> | ReturnType<typeof failed<typeof impossible>>>>()
      .mockResolvedValueOnce(ok(null))
      .mockResolvedValueOnce(failed(impossible));
    const threads = pool(() => tallyThread({ prepare }), 1);
    expect(await threads.simulate(never, runInput(500), ignore)).toEqual(ok(tallied(500)));
    expect(prepare).toHaveBeenCalledOnce();
    expect(await threads.simulate(never, runInput(500), ignore)).toEqual(failed(impossible));
  });
});
