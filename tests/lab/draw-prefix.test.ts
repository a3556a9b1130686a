import fc from "fast-check";
import { expect, it } from "vitest";
import type { Chunk } from "../../src/lab/chunk.ts";
import { drawPrefix } from "../../src/lab/draw-prefix.ts";
import { type DayCounts, mergeCounts } from "../../src/stats/index.ts";
import { tally } from "./tally-thread.ts";

const patients = 50;

/** Counts that tell the draws apart. */
function lived({ from, to, draw = 0 }: Chunk): DayCounts {
  return tally(1000 * draw + from, 1000 * draw + to);
}

const whole = (draw: number): DayCounts => lived({ from: 0, to: patients, draw, failures: 0 });

it("answers draw by draw in order, whatever the order of chunks (seed 8)", () => {
  const chunks = [0, 1, 2, 3, 4].flatMap((draw) =>
    [0, 16, 32].map((from): Chunk => ({
      from,
      to: Math.min(from + 16 + (from === 32 ? 2 : 0), patients),
      draw,
      failures: 0,
    })),
  );
  const order = fc.shuffledSubarray(chunks, { minLength: chunks.length, maxLength: chunks.length });
  fc.assert(
    fc.property(order, (shuffled) => {
      const first = drawPrefix(patients);
      // what is answered holds only until more is added
      const reached = shuffled.flatMap((chunk) => structuredClone(first.add(chunk, lived(chunk))));
      expect(reached.map(({ slots }) => slots)).toEqual([50, 100, 150, 200, 250]);
      let all: DayCounts | undefined;
      for (const [draw, { counts, draw: own }] of reached.entries()) {
        all = all === undefined ? whole(draw) : mergeCounts(all, whole(draw));
        expect(own).toEqual(whole(draw));
        expect(counts).toEqual(all);
      }
    }),
    { seed: 8, numRuns: 30 },
  );
});

it("leaves what came in as it was", () => {
  const first = drawPrefix(patients);
  const counts = tally(0, 25);
  first.add({ from: 0, to: 25, draw: 0, failures: 0 }, counts);
  first.add({ from: 25, to: 50, draw: 0, failures: 0 }, tally(25, 50));
  expect(counts).toEqual(tally(0, 25));
});
