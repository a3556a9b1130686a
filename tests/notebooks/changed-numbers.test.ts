import { expect, test } from "vitest";
import { changedNumbers } from "./changed-numbers.ts";

const arm = { arm: "watch", independent: { 90: 0.25, 180: null }, units: 21.5 };
const held = { model: "prca@1", runs: { run: { fingerprint: "prca@1.a", patients: 600, arms: [arm] } }, exercises: {} };
const withArms = (arms: readonly unknown[]) => ({ ...held, runs: { run: { ...held.runs.run, arms } } });

test("the same numbers are no change, nor is a number, a run or an exercise more, or one that is gone", () => {
  expect(changedNumbers(held, held)).toEqual([]);
  expect(changedNumbers(held, withArms([{ ...arm, iron: 3820 }, { arm: "epo" }]))).toEqual([]);
  expect(changedNumbers(held, { ...held, runs: { ...held.runs, other: {} } })).toEqual([]);
  expect(changedNumbers(held, { ...held, exercises: { waiting: { watch: 28 } } })).toEqual([]);
  expect(changedNumbers(held, { ...held, runs: {} })).toEqual([]);
});

test("each number that would be another is named with both values, to the last bit", () => {
  expect(
    changedNumbers(held, withArms([{ ...arm, independent: { 90: 0.25, 180: 0.5 }, units: 21.500000000000004 }])),
  ).toEqual([
    "/runs/run/arms/0/independent/180: null would be 0.5",
    "/runs/run/arms/0/units: 21.5 would be 21.500000000000004",
  ]);
  expect(changedNumbers(held, { ...held, runs: { run: { fingerprint: "prca@1.b" } } })).toEqual([
    '/runs/run/fingerprint: "prca@1.a" would be "prca@1.b"',
  ]);
});

test("with another version of the model any number may change", () => {
  expect(changedNumbers(held, { ...withArms([{ ...arm, units: 3 }]), model: "prca@2" })).toEqual([]);
});
