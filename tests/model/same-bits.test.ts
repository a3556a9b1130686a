import fc from "fast-check";
import { expect, test } from "vitest";
import { compileRun } from "../../src/model/compile-run.ts";
import { simulateRange } from "../../src/model/simulate-range.ts";
import { builtEngine } from "../kernel/built-engine.ts";
import { facts } from "./facts.ts";
import { randomRunRequest } from "./random-run-request.ts";

test("random runs are the same to the bit in both engines (seed 20261129)", () => {
  const engine = builtEngine();
  let lived = 0;
  fc.assert(
    fc.property(randomRunRequest, (request) => {
      const plain = compileRun(request, facts);
      const simd = compileRun(request, facts, engine);
      expect(simd.ok).toBe(plain.ok);
      if (!plain.ok || !simd.ok) return;
      const slots = 1 + (request.seed % 48);
      const expected = simulateRange(plain.value, 0, slots);
      lived += expected.patients;
      expect(simulateRange(simd.value, 0, slots)).toEqual(expected);
    }),
    { seed: 20261129, numRuns: 200 },
  );
  expect(lived).toBeGreaterThan(2500);
}, 300_000);
