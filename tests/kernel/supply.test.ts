import { expect, it } from "vitest";
import { FORCE, restingForces } from "../../src/kernel/day-forces.ts";
import { makeLanes } from "../../src/kernel/lanes.ts";
import { gatherSupply } from "../../src/kernel/supply.ts";

it("adds the cells of each group to the graft, or beside it where the unit lacks the antigen", () => {
  const lanes = makeLanes(3, 3);
  lanes.graftSupply.set([0.5, 0.6, 0.7]);
  lanes.escapes.set([0, 1, 0, 0, 1, 1]);
  const forces = restingForces(0, 2, [0.25, 0.5]);
  const row = forces.width;
  forces.values.set([1, 1.5, 2], row + FORCE.graftAtStart);
  forces.values.set([0, 0.1, 0.2, 0, 0.03, 0.04], row + FORCE.supply);
  const moments = [0, 1, 2].map((moment) => {
    gatherSupply(lanes, 3, forces, row, moment);
    return { supply: [...lanes.supply], escaped: [...lanes.escaped] };
  });
  expect(moments).toEqual([
    { supply: [0.5, 0.6, 0.7], escaped: [0, 0, 0] },
    { supply: [0.75 + 0.1 + 0.03, expect.closeTo(0.9, 14), expect.closeTo(1.15, 14)], escaped: [0, 0.1 + 0.03, 0.03] },
    { supply: [1 + 0.2 + 0.04, expect.closeTo(1.2, 14), expect.closeTo(1.6, 14)], escaped: [0, 0.2 + 0.04, 0.04] },
  ]);
});
