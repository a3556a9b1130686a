import { expect, it } from "vitest";
import { plainEngine } from "../../src/kernel/plain-engine.ts";

it("makes just the lanes that are asked for, of zeros", () => {
  const lanes = plainEngine.makeLanes(3, 23);
  expect([lanes.size, lanes.stages, lanes.memory.every((value) => value === 0)]).toEqual([3, 23, true]);
  expect([...plainEngine.takeRow(2)]).toEqual([0, 0]);
  expect(plainEngine.within(() => 7)).toBe(7);
});
