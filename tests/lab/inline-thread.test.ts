import { expect, it } from "vitest";
import { inlineThread } from "../../src/lab/inline-thread.ts";
import { openTables } from "../../src/lab/open-tables.ts";
import { compileRun, simulateRange } from "../../src/model/index.ts";
import { dataSources } from "./data-sources.ts";
import { runRequest } from "./run-request.ts";

it("gives the model's own counts, and lets go before it begins", async () => {
  const tables = openTables(dataSources);
  const facts = tables.ok ? tables.value.facts : expect.unreachable("the shipped data open");
  const run = compileRun(runRequest(), facts);
  const { simulator } = inlineThread();
  expect(await simulator.prepare({ request: runRequest(), facts })).toEqual({ ok: true, value: null });
  const order: string[] = [];
  setTimeout(() => order.push("others"));
  const counts = await simulator.simulate(5, 8, null);
  order.push("counts");
  expect(order).toEqual(["others", "counts"]);
  expect(counts).toEqual(run.ok && simulateRange(run.value, 5, 8));
});

it("passes on why a run is impossible", async () => {
  const tables = openTables(dataSources);
  const facts = tables.ok ? tables.value.facts : expect.unreachable("the shipped data open");
  const arms = [{ arm: "a", regimens: [{ regimen: "x", start: 0, dose: 1, every: null }] }];
  expect(await inlineThread().simulator.prepare({ request: runRequest({ arms }), facts })).toMatchObject({
    ok: false,
    failures: [{ reason: "unknown" }],
  });
});

it("throws when it is asked unprepared", async () => {
  await expect(inlineThread().simulator.simulate(0, 1, null)).rejects.toThrow("prepared");
});
