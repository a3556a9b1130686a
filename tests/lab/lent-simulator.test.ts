import { MessageChannel } from "node:worker_threads";
import { expose, wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import { expect, it } from "vitest";
import { ok } from "../../src/base/result.ts";
import { lentSimulator } from "../../src/lab/lent-simulator.ts";
import type { Simulator } from "../../src/lab/simulator.ts";
import { tally } from "./tally-thread.ts";

it("hands spare counts over, so that they are held in one place only", async () => {
  const { port1, port2 } = new MessageChannel();
  const lent: unknown[] = [];
  const far: Simulator = {
    prepare: async () => ok(null),
    simulate: async (from, to, spare) => {
      lent.push(spare);
      return tally(from, to);
    },
  };
  expose(far, nodeEndpoint(port1));
  const simulator = lentSimulator(wrap<Simulator>(nodeEndpoint(port2)));
  const spare = Float64Array.of(1, 2, 3);
  expect(await simulator.simulate(0, 4, spare)).toEqual(tally(0, 4));
  expect(await simulator.simulate(4, 8, null)).toEqual(tally(4, 8));
  expect(lent).toEqual([Float64Array.of(1, 2, 3), null]);
  expect(spare).toHaveLength(0);
  port2.close();
});
