import { expect, test } from "vitest";
import { shareOut } from "../../src/lab/share-out.ts";

const tasks = Array.from({ length: 37 }, (_, at) => at);

/** A worker that answers after so many turns. */
const slow = (turns: number) => async (some: readonly number[]) => {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  return some.map((task) => task * task);
};

test("answers stand in the order of the tasks, whoever gives them and whenever", async () => {
  const squares = tasks.map((task) => task * task);
  for (const workers of [[slow(0)], [slow(9), slow(0)], [slow(0), slow(5), slow(1), slow(40)]]) {
    expect(await shareOut(workers, tasks, (worker, some) => worker(some))).toEqual(squares);
  }
  expect(await shareOut([slow(0)], [], (worker, some) => worker(some))).toEqual([]);
});

test("a worker that fails fails the whole", async () => {
  const broken = async (): Promise<readonly number[]> => {
    throw new Error("lost");
  };
  await expect(shareOut([slow(0), broken], tasks, (worker, some) => worker(some))).rejects.toThrow("lost");
});
