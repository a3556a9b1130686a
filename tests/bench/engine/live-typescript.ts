import {
  advanceDay,
  exchangePlasma,
  FORCE,
  makeLanes,
  needsTransfusion,
  transfuse,
} from "../../../src/kernel/index.ts";
import type { Live } from "./block.ts";

/** Lives a block by the kernel that ships; answers the transfusions given. */
export const liveTypeScript: Live = (block, see) => {
  const { size, days, visit, policy, physiology, forces, phases, immunosuppression, start } = block;
  const lanes = makeLanes(size, start.stages);
  lanes.memory.set(start.memory);
  let given = 0;
  for (let day = 0; day <= days; day += 1) {
    const row = day * forces.width;
    for (let lane = 0; lane < size; lane += 1) {
      const due = day > 0 && ((phases[lane] ?? 0) + day) % visit === 0;
      if (!due || !needsTransfusion(lanes, lane, day, policy)) continue;
      transfuse(lanes, lane, day, physiology.lifespan);
      given += 1;
    }
    exchangePlasma(lanes, size, forces.values[row + FORCE.remove] ?? 1);
    if (see !== undefined) {
      for (let lane = 0; lane < size; lane += 1) see(lane, day, lanes.haemoglobin[lane] ?? Number.NaN);
    }
    if (day < days) {
      advanceDay(lanes, size, { day, forces, row, immunosuppression, at: day * size, fading: true }, physiology);
    }
  }
  return given;
};
