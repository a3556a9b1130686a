import { expect, test } from "vitest";
import { randomOrder } from "../../src/stats/random-order.ts";

test("every number once, in an order of the seed's and the stream's own", () => {
  const order = randomOrder(3, 5, 100);
  const rising = Array.from({ length: 100 }, (_, at) => at);
  expect(order.toSorted((one, other) => one - other)).toEqual(rising);
  expect(order).not.toEqual(rising);
  expect(randomOrder(3, 5, 100)).toEqual(order);
  expect(randomOrder(4, 5, 100)).not.toEqual(order);
  expect(randomOrder(3, 6, 100)).not.toEqual(order);
  expect(randomOrder(3, 5, 0)).toEqual([]);
});
