import { describe, expect, it, vi } from "vitest";
import { uniform } from "../../src/kernel/uniform.ts";

const numbers = Array.from({ length: 20_000 }, (_, patient) => uniform(42, 0, patient, 3));

describe("uniform", () => {
  it("fills (0, 1) evenly", () => {
    expect(Math.min(...numbers)).toBeGreaterThan(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const mean = numbers.reduce((sum, u) => sum + u, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / numbers.length));
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const u of numbers) tenths[Math.floor(10 * u)] = (tenths[Math.floor(10 * u)] ?? 0) + 1;
    const chiSquared = tenths.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chiSquared).toBeLessThan(27.9);
  });

  it("depends on seed, stream, patient and draw, and on no order", () => {
    const keys = [
      [1, 0, 5, 2],
      [2, 0, 5, 2],
      [1, 1, 5, 2],
      [1, 0, 6, 2],
      [1, 0, 5, 3],
    ] as const;
    const drawn = ([seed, stream, patient, draw]: (typeof keys)[number]): number =>
      uniform(seed, stream, patient, draw);
    const forth = keys.map(drawn);
    const back = keys.toReversed().map(drawn);
    expect(forth).toEqual(back.toReversed());
    expect(new Set(forth).size).toBe(keys.length);
  });

  it("never reaches an end, whatever the words", async () => {
    const words = { both: 0 };
    vi.resetModules();
    vi.doMock("../../src/kernel/threefry.ts", () => ({
      threefry: (...call: readonly [number, number, number, number, Uint32Array]) => call[4].fill(words.both),
    }));
    const mocked = await import("../../src/kernel/uniform.ts");
    expect(mocked.uniform(0, 0, 0, 0)).toBe(2 ** -53);
    words.both = 0xffffffff;
    expect(mocked.uniform(0, 0, 0, 0)).toBe(1 - 2 ** -53);
    vi.doUnmock("../../src/kernel/threefry.ts");
    vi.resetModules();
  });
});
