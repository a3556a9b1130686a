import { expose } from "comlink";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failed, ok } from "../../src/base/result.ts";
import { cancelled } from "../../src/lab/cancelled.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { remoteLab } from "../../src/lab/remote.ts";
import { serveLab } from "../../src/lab/serve-lab.ts";
import type { Progress } from "../../src/schema/progress.ts";
import { runRequest } from "./run-request.ts";
import { impossible as nothing, silentLab } from "./silent-lab.ts";

const alive = new Promise<string>(() => {});
const never = new AbortController().signal;
const ignore = (): void => {};
const impossible = { reason: "unknown", message: 'unknown table: "x"', remedy: "Open it.", place: {} } as const;

let channel: MessageChannel;

beforeEach(() => {
  channel = new MessageChannel();
});

afterEach(() => {
  channel.port1.close();
  channel.port2.close();
});

function across(lab: Lab, lost = alive): Lab {
  expose(serveLab(lab), channel.port2);
  return remoteLab(channel.port1, lost);
}

async function turn(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}

describe("questions", () => {
  it("cross with their answers, failures as values", async () => {
    const lab = across(
      silentLab({
        query: async ({ table }) => (table === "x" ? failed(impossible) : ok({ table, columns: ["id"], rows: [] })),
      }),
    );
    expect(await lab.query({ table: "cases", where: {} })).toEqual(ok({ table: "cases", columns: ["id"], rows: [] }));
    expect(await lab.query({ table: "x", where: {} })).toEqual(failed(impossible));
    expect(await lab.trajectories([])).toEqual(ok([]));
    expect(await lab.roster({ run: runRequest(), slots: 1 })).toEqual(ok({ patients: [] }));
    expect(await lab.own()).toEqual(ok(null));
  });

  it("hand a file's bytes over and do not copy them", async () => {
    const bytes = new ArrayBuffer(8);
    expect(await across(silentLab()).inspect({ file: "mine.csv", bytes })).toEqual(failed(nothing));
    expect(bytes.byteLength).toBe(0);
  });

  it("reject when the lab throws, because that is a bug", async () => {
    const lab = across(silentLab({ query: () => Promise.reject(new Error("bug in the lab")) }));
    await expect(lab.query({ table: "cases", where: {} })).rejects.toThrow("bug in the lab");
  });
});

describe("a simulation", () => {
  it("brings progress, then its answer, and no progress after it", async () => {
    let say: ((progress: Progress) => void) | undefined;
    const lab = across(
      silentLab({
        simulate: async (_, { patients }, onProgress) => {
          say = onProgress;
          onProgress({ done: 128, of: patients, summary: null });
          await turn();
          return failed(impossible);
        },
      }),
    );
    const heard: number[] = [];
    const answer = await lab.simulate(never, runRequest({ patients: 500 }), ({ done, of }) => heard.push(done, of));
    expect(answer).toEqual(failed(impossible));
    say?.({ done: 256, of: 500, summary: null });
    await turn();
    expect(heard).toEqual([128, 500]);
  });

  it("is cancelled by its signal, through the port, and brings no progress from then on", async () => {
    const lab = across(
      silentLab({
        simulate: async (signal, _, onProgress) => {
          while (!signal.aborted) {
            onProgress({ done: 1, of: 2, summary: null });
            await turn();
          }
          onProgress({ done: 2, of: 2, summary: null });
          return failed(cancelled);
        },
      }),
    );
    const control = new AbortController();
    const heard: number[] = [];
    const answer = await lab.simulate(control.signal, runRequest(), ({ done }) => {
      heard.push(done);
      control.abort();
    });
    expect(answer).toEqual(failed(cancelled));
    expect(heard).toEqual([1]);
  });

  it("whose signal is raised already is not asked for", async () => {
    const lab = across(silentLab({ simulate: () => Promise.reject(new Error("asked")) }));
    expect(await lab.simulate(AbortSignal.abort(), runRequest(), ignore)).toEqual(failed(cancelled));
  });
});

describe("a lost lab", () => {
  it("answers what was asked before and after with reason worker", async () => {
    let lose: ((why: string) => void) | undefined;
    const lost = new Promise<string>((resolve) => {
      lose = resolve;
    });
    const lab = across(silentLab(), lost);
    const before = lab.simulate(never, runRequest(), ignore);
    lose?.("Uncaught Error: no data");
    expect(await before).toMatchObject({
      ok: false,
      failures: [{ reason: "worker", message: "stopped lab: Uncaught Error: no data" }],
    });
    expect(await lab.simulate(never, runRequest(), ignore)).toMatchObject({ failures: [{ reason: "worker" }] });
  });
});
