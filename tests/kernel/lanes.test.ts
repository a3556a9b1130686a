import { expect, it } from "vitest";
import { copyLane, makeLanes, RING_DAYS, takeLanes } from "../../src/kernel/lanes.ts";
import { at } from "../oracle/at.ts";

it("gives every quantity rows of its own in one memory of zeros", () => {
  const lanes = makeLanes(3, 23);
  const rows = Object.values(lanes).filter((value) => value instanceof Float64Array && value !== lanes.memory);
  const lengths = rows.map((row) => (row instanceof Float64Array ? row.length : NaN));
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(lanes.memory.length);
  rows.forEach((row, index) => row instanceof Float64Array && row.fill(index + 1));
  rows.forEach((row, index) =>
    expect(row instanceof Float64Array && row.every((value) => value === index + 1)).toBe(true),
  );
  expect(makeLanes(3, 23).memory.every((value) => value === 0)).toBe(true);
  expect([lanes.chain.length, lanes.propagatorM.length, lanes.haemoglobin.length]).toEqual([69, 75, 3]);
});

it("copies a lane to another place and turns its ring", () => {
  const source = makeLanes(2, 5);
  const target = makeLanes(3, 5);
  source.memory.forEach((_, index) => {
    source.memory[index] = index;
  });
  copyLane(source, 1, target, 2, 40);
  expect(at(target.haemoglobin, 2)).toBe(at(source.haemoglobin, 1));
  expect([...target.chain].filter((_, index) => index % 3 === 2)).toEqual(
    [...source.chain].filter((_, index) => index % 2 === 1),
  );
  for (let day = 0; day < RING_DAYS; day += 1) {
    expect(at(target.ringOutput, 3 * day + 2)).toBe(at(source.ringOutput, 2 * ((day + 40) % RING_DAYS) + 1));
  }
  expect(target.memory.filter((_, index) => index % 3 !== 2).every((value) => value === 0)).toBe(true);
});

it("takes lanes in an order, each with all its rows, and leaves the other lanes alone", () => {
  const source = makeLanes(3, 5);
  const target = makeLanes(4, 5);
  source.memory.forEach((_, index) => {
    source.memory[index] = index + 1;
  });
  takeLanes(source, [2, 0], target);
  const lane = (memory: Float64Array, size: number, which: number) =>
    [...memory].filter((_, place) => place % size === which);
  expect(lane(target.memory, 4, 0)).toEqual(lane(source.memory, 3, 2));
  expect(lane(target.memory, 4, 1)).toEqual(lane(source.memory, 3, 0));
  expect(target.memory.filter((_, index) => index % 4 > 1).every((value) => value === 0)).toBe(true);
});
