import { expect, test } from "vitest";
import { lateEntries } from "../../src/stats/late-entries.ts";

test("patients come to lie by the time at which they leave, in the order in which they were put in", () => {
  const late = lateEntries(Uint32Array.of(1, 0, 2));
  const { entries } = late;
  late.add(2, 1, 3);
  late.add(0, 0, 1);
  late.add(2, 0, 0);
  expect([...entries.from]).toEqual([0, 1, 1, 3]);
  expect([...entries.entered]).toEqual([0, 1, 0]);
  expect([...entries.cause]).toEqual([1, 3, 0]);
});
