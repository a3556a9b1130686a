import { expect, it } from "vitest";
import type { Chunk } from "../../src/lab/chunk.ts";
import { drawsInTurn, type HandOut, patientsInTurn } from "../../src/lab/hand-out.ts";
import { pace, type Pace } from "../../src/lab/pace.ts";

/** A pace at which a chunk of some 46 patients takes as long as it should. */
function steady(): Pace {
  const speed = pace();
  speed.note(100, 35);
  return speed;
}

/** What threads that ask by turns are handed. */
function byTurns(out: HandOut, threads: number): readonly (readonly Chunk[])[] {
  const handed = Array.from({ length: threads }, (): Chunk[] => []);
  for (let ended = 0; ended < threads;) {
    ended = 0;
    for (const own of handed) {
      const chunk = out.next(own.at(-1));
      if (chunk === undefined) ended += 1;
      else own.push(chunk);
    }
  }
  return handed;
}

it.each([1, 2, 3, 8])("hands every patient of every draw to one of %i threads, once", (threads) => {
  for (const patients of [1, 7, 40, 200, 333]) {
    const chunks = byTurns(drawsInTurn(5, patients, steady()), threads).flat();
    const seen = chunks.flatMap(({ draw, from, to }) =>
      Array.from({ length: to - from }, (_, index) => `${draw} ${from + index}`),
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(5 * patients);
  }
});

it("leaves a thread at its draw until that is handed out, and lets it help in the end", () => {
  const [one = [], two = []] = byTurns(drawsInTurn(2, 200, steady()), 2);
  const drawsOf = (chunks: readonly Chunk[]): readonly number[] => [...new Set(chunks.map(({ draw = NaN }) => draw))];
  // the first patients of a run go out in small chunks, so the first draw takes longest
  expect(drawsOf(one)).toEqual([0]);
  expect(drawsOf(two)).toEqual([1, 0]);
});

it("hands out a draw in equal parts, none of them small", () => {
  const [only = []] = byTurns(drawsInTurn(2, 200, steady()), 1);
  expect(only.slice(-5).map(({ from, to }) => to - from)).toEqual([40, 40, 40, 40, 40]);
});

it("hands out patients in their order, whoever asks, each chunk within its milestone", () => {
  const chunks = byTurns(patientsInTurn(300, steady()), 2).flat();
  const ordered = chunks.toSorted((one, other) => one.from - other.from);
  expect(ordered.map(({ from }) => from)).toEqual([0, ...ordered.slice(0, -1).map(({ to }) => to)]);
  expect(ordered.at(-1)?.to).toBe(300);
  for (const milestone of [128, 256]) expect(ordered.some(({ to }) => to === milestone)).toBe(true);
});
