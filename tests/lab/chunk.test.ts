import fc from "fast-check";
import { expect, it } from "vitest";
import { chunkFrom } from "../../src/lab/chunk.ts";

it("covers every patient once and ends at every milestone (seed 128)", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), sizes, (patients, steps) => {
      const ends: number[] = [];
      for (let from = 0, step = 0; from < patients; step += 1) {
        const size = steps[step % steps.length] ?? 1;
        const chunk = chunkFrom(from, size, patients);
        expect(chunk.from).toBe(from);
        expect(chunk.to).toBeGreaterThan(from);
        expect(chunk.to - from).toBeLessThanOrEqual(size);
        from = chunk.to;
        ends.push(from);
      }
      const milestones = [128, 256, 512, 1024, 2048].filter((milestone) => milestone < patients);
      expect(ends).toEqual(expect.arrayContaining([...milestones, patients]));
    }),
    { seed: 128 },
  );
});
