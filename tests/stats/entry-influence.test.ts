import { expect, test } from "vitest";
import { entryInfluence } from "../../src/stats/entry-influence.ts";
import { riskTables } from "../../src/stats/index.ts";

/** Four patients: an event of cause 1 on day 1, one of cause 2 on day 3, one censored on day 3, and one from day 1 on with an event on day 4. */
function influenceOf(entry: readonly number[] | null) {
  const [table] = riskTables({ time: [1, 3, 3, 4], status: [1, 2, 0, 1], entry, group: null }, [1, 2]);
  return entryInfluence(table ?? expect.unreachable("no table"));
}

test("nobody has moved anything before the first event", () => {
  const { atRisk, events } = influenceOf(null)(0, 1);
  expect(atRisk).toEqual({ count: 4, free: 0, causes: [0, 0] });
  expect(events.map(({ count }) => count)).toEqual([1, 0]);
});

test("who was there at an event and had none raised the event-free share and lowered the incidence, by what one at risk counts", () => {
  const next = influenceOf(null);
  next(0, 1);
  const { atRisk, events } = next(1, 3 / 4);
  // Each of the four counted 1/4, and one in four had the event: 1/16.
  expect(atRisk.count).toBe(3);
  expect(atRisk.free).toBeCloseTo(3 / 16, 14);
  expect(atRisk.causes[0]).toBeCloseTo(-3 / 16, 14);
  expect(atRisk.causes[1]).toBeCloseTo(0, 14);
  expect(events[1]?.free).toBeCloseTo(1 / 16, 14);
});

test("who entered after the event has no part in it", () => {
  const next = influenceOf([-Infinity, -Infinity, -Infinity, 1]);
  expect(next(0, 1).atRisk.count).toBe(3);
  const { atRisk } = next(1, 2 / 3);
  expect(atRisk.count).toBe(3);
  // Two of the three were among the three at risk before: 1/9 each.
  expect(atRisk.free).toBeCloseTo(2 / 9, 14);
  expect(next(2, 4 / 9).atRisk.count).toBe(1);
});
