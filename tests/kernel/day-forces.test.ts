import { expect, it } from "vitest";
import { FORCE, restingForces } from "../../src/kernel/day-forces.ts";

it("leaves everything as it is, a row a day", () => {
  const forces = restingForces(-40, 3, [0, 0.5]);
  expect(forces).toMatchObject({ firstDay: -40, days: 3, width: FORCE.supply + 6, shares: [0, 0.5] });
  const row = Array.from({ length: forces.width }, (_, place) => {
    const still: readonly number[] = [FORCE.addedErythropoietin, FORCE.fine];
    return place < FORCE.supply && !still.includes(place) ? 1 : 0;
  });
  expect([...forces.values]).toEqual([...row, ...row, ...row]);
});

it("gives every force a place of its own", () => {
  const places = Object.values(FORCE);
  expect(new Set(places).size).toBe(places.length);
  expect(Math.max(...places)).toBe(FORCE.supply);
});
