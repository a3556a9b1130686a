import { expect, it } from "vitest";
import { failed, ok } from "../../src/base/result.ts";
import { cancelled } from "../../src/lab/cancelled.ts";
import { serveLab } from "../../src/lab/serve-lab.ts";
import { runRequest } from "./run-request.ts";
import { silentLab } from "./silent-lab.ts";

const cancellable = silentLab({
  simulate: (signal) =>
    new Promise((resolve) => {
      signal.addEventListener("abort", () => resolve(failed(cancelled)));
    }),
});

it("cancels the simulation of that number and no other", async () => {
  const port = serveLab(cancellable);
  const answered: number[] = [];
  const runs = [1, 2].map(async (id) => {
    const answer = await port.start(id, runRequest(), () => {});
    answered.push(id);
    return answer;
  });
  port.cancel(2);
  expect(await runs[1]).toEqual(failed(cancelled));
  expect(answered).toEqual([2]);
  port.cancel(1);
  expect(await runs[0]).toEqual(failed(cancelled));
});

it("cancels a question about recovery by its number too", async () => {
  const port = serveLab(
    silentLab({
      recovery: (signal) =>
        new Promise((resolve) => {
          signal.addEventListener("abort", () => resolve(failed(cancelled)));
        }),
    }),
  );
  const answer = port.recover(7, {
    run: runRequest(),
    state: "iron",
    clock: "therapy",
    patients: 1,
    paths: 0,
  });
  port.cancel(7);
  expect(await answer).toEqual(failed(cancelled));
});

it("has nothing to cancel before a simulation or after it", async () => {
  const port = serveLab(silentLab({ simulate: async () => failed(cancelled) }));
  port.cancel(1);
  await port.start(1, runRequest(), () => {});
  expect(() => port.cancel(1)).not.toThrow();
});

it("passes questions on", async () => {
  const port = serveLab(silentLab());
  expect(await port.query({ table: "cases", where: {} })).toEqual(ok({ table: "cases", columns: [], rows: [] }));
  expect(await port.trajectories([])).toEqual(ok([]));
  expect(await port.roster({ run: runRequest(), slots: 1 })).toEqual(ok({ patients: [] }));
  expect(await port.own()).toEqual(ok(null));
});
