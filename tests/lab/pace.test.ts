import { describe, expect, it } from "vitest";
import { pace } from "../../src/lab/pace.ts";

describe("size", () => {
  it("is small at first, so that eight workers share the first 128 patients", () => {
    expect(pace().size(0)).toBe(16);
  });

  it("keeps the first 128 in even parts, then aims at 16 ms, in whole groups of lanes", () => {
    const speed = pace();
    speed.note(16, 8);
    expect([speed.size(112), speed.size(128)]).toEqual([16, 32]);
    speed.note(160, 32);
    speed.note(160, 32);
    expect(speed.size(128)).toBe(80);
  });

  it("stays between 8 and 1024 patients", () => {
    const slow = pace();
    slow.note(1, 400);
    const fast = pace();
    fast.note(1000, 0);
    expect([slow.size(128), fast.size(128)]).toEqual([8, 1024]);
  });
});

describe("patience", () => {
  it("lets a first thread start", () => {
    expect(pace().patience(16, 0)).toBe(15_000);
  });

  it("is five times the median for so many patients, never under six seconds", () => {
    const speed = pace();
    for (const milliseconds of [100, 220, 9000]) speed.note(1, milliseconds);
    expect([speed.patience(1, 0), speed.patience(8, 0)]).toEqual([6000, 5 * 220 * 8]);
  });

  it("doubles with every failure, so that a slow machine is not taken for a dead worker for ever", () => {
    expect([0, 1, 2].map((failures) => pace().patience(16, failures))).toEqual([15_000, 30_000, 60_000]);
  });
});
