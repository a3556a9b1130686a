import { join } from "node:path";
import { pathToFileURL } from "node:url";
import kernel from "../../workers/kernel/index.wasm?raw";
import { beforeAll, describe, expect, it } from "vitest";
import { type Lab, openLab, type Spawn } from "../../src/lab/open-lab.ts";
import { spawnThreads } from "../../src/commands/spawn-threads.ts";
import { nodeBundle } from "../node-bundle.ts";
import { dataSources } from "./data-sources.ts";
import { fingerprintFrom, pinnedFingerprint } from "./pinned-run.ts";

let spawn: Spawn;

beforeAll(async () => {
  spawn = spawnThreads(pathToFileURL(join(await nodeBundle(), "node.js")));
}, 60_000);

function labWith(workers: number, threads: Spawn | null, text: string | null = null): Lab {
  const lab = openLab({ sources: dataSources, store: null, spawn: threads, kernel: text, workers });
  return lab.ok ? lab.value : expect.unreachable("the shipped data open");
}

describe("acceptance 8: the same bits", () => {
  it("come inline, from the WebAssembly kernel", async () => {
    expect(await fingerprintFrom(labWith(1, null, kernel))).toBe(pinnedFingerprint);
  });

  it.each([
    ["without one", null],
    ["with one that does not run there", "AGFzbQ"],
  ])("come inline, %s", async (_, text) => {
    expect(await fingerprintFrom(labWith(1, null, text))).toBe(pinnedFingerprint);
  });

  it.each([1, 2, 7])("come from %i threads", async (workers) => {
    expect(await fingerprintFrom(labWith(workers, spawn))).toBe(pinnedFingerprint);
  });

  it("come when a thread ends in the middle of a chunk", async () => {
    let threads = 0;
    let ended = 0;
    const dying: Spawn = (onLost) => {
      const thread = spawn(onLost);
      threads += 1;
      if (threads > 1) return thread;
      const { simulator } = thread;
      return {
        ...thread,
        simulator: {
          prepare: (input) => simulator.prepare(input),
          simulate: (from, to, spare, draw) => {
            const answer = simulator.simulate(from, to, spare, draw);
            if (from > 0) {
              thread.terminate();
              ended += 1;
            }
            return answer;
          },
        },
      };
    };
    expect(await fingerprintFrom(labWith(2, dying))).toBe(pinnedFingerprint);
    // What it left undone is done by the other or by a new one, whoever is free first.
    expect(ended).toBe(1);
    expect(threads).toBeGreaterThan(1);
  });
});

it("a script that cannot be loaded is reason worker", async () => {
  const lab = labWith(1, spawnThreads(new URL("file:///nowhere/node.js")));
  expect(await fingerprintFrom(lab)).toMatch(/^stopped simulate worker: patients 1–16, 3 times \(Cannot find module/u);
});
