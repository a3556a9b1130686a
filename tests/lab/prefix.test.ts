import fc from "fast-check";
import { expect, it } from "vitest";
import { type Chunk, chunkFrom } from "../../src/lab/chunk.ts";
import { prefix } from "../../src/lab/prefix.ts";
import { tallied, tally } from "./tally-thread.ts";

function chunksOf(patients: number, size: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < patients; from = chunks.at(-1)?.to ?? patients) {
    chunks.push(chunkFrom(from, size, patients));
  }
  return chunks;
}

it("gives the same milestones in any order of answers, each of exactly the first patients (seed 256)", () => {
  const order = fc.integer({ min: 1, max: 1500 }).chain((patients) => {
    const chunks = chunksOf(patients, 50);
    return fc.record({
      patients: fc.constant(patients),
      chunks: fc.shuffledSubarray(chunks, { minLength: chunks.length, maxLength: chunks.length }),
    });
  });
  fc.assert(
    fc.property(order, ({ patients, chunks }) => {
      const first = prefix(patients);
      const reached = chunks.flatMap((chunk) => first.add(chunk, tally(chunk.from, chunk.to)));
      const milestones = [128, 256, 512, 1024].filter((milestone) => milestone < patients);
      expect(reached).toEqual([...milestones, patients].map(tallied));
    }),
    { seed: 256 },
  );
});

it("says nothing while a patient before is missing", () => {
  const first = prefix(128);
  expect(first.add(chunkFrom(64, 64, 128), tally(64, 128))).toEqual([]);
  expect(first.add(chunkFrom(0, 64, 128), tally(0, 64))).toEqual([tallied(128)]);
});
