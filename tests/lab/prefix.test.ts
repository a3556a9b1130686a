import fc from "fast-check";
import { expect, it } from "vitest";
import { type Chunk, chunkFrom } from "../../src/lab/chunk.ts";
import { prefix } from "../../src/lab/prefix.ts";
import { countLayout, type DayCounts } from "../../src/stats/index.ts";
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

it("keeps the counts of a million patients in the room of a few, even when the first chunk comes last", () => {
  const million = 1_000_000;
  const layout = countLayout(12, 730);
  const values = new Float64Array(layout.arms * layout.block).fill(1);
  const [first, ...others] = chunksOf(million, 1024);
  const run = prefix(million);
  // One chunk's counts stand for all: only what the prefix itself makes is new.
  const counts = ({ from, to }: Chunk): DayCounts => ({ patients: to - from, refused: 0, values });
  const before = process.memoryUsage().arrayBuffers;
  for (const chunk of others) expect(run.add(chunk, counts(chunk))).toEqual([]);
  const held = process.memoryUsage().arrayBuffers - before;
  const stretches = Math.ceil(Math.log2(million / 128));
  expect(others.length).toBeGreaterThan(950);
  expect(held).toBeLessThanOrEqual(stretches * values.byteLength);
  const milestones = first === undefined ? [] : run.add(first, counts(first));
  expect(milestones.at(-1)?.slots).toBe(million);
  expect(milestones.at(-1)?.counts.patients).toBe(million);
  expect(milestones.at(-1)?.counts.values).toHaveLength(values.length);
  expect(milestones.at(-1)?.counts.values[0]).toBe(others.length + 1);
  expect(values.every((count) => count === 1)).toBe(true);
});
