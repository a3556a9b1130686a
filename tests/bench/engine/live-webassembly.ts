import kernel from "../../../workers/kernel/index.wasm?raw";
import { copyLane } from "../../../src/kernel/index.ts";
import { engineOf } from "../../../src/model/engine-of.ts";
import type { Live } from "./block.ts";

const engine = engineOf(kernel);

/** Lives a block by the WebAssembly kernel, as many patients side by side as it holds; heard or not, the same bits. */
export const liveWebAssembly: Live = (block, see) => {
  const { size, days, visit, policy, physiology, forces, phases, start } = block;
  let given = 0;
  for (let from = 0; from < size; from += engine.width) {
    const count = Math.min(engine.width, size - from);
    engine.within(() => {
      const lanes = engine.makeLanes(count, start.stages);
      const immunosuppression = engine.takeRow(days * lanes.size);
      for (let lane = 0; lane < count; lane += 1) {
        copyLane(start, from + lane, lanes, lane, 0);
        lanes.visitPhase[lane] = phases[from + lane] ?? 0;
        for (let day = 0; day < days; day += 1) {
          immunosuppression[day * lanes.size + lane] = block.immunosuppression[day * size + from + lane] ?? 0;
        }
      }
      const plan = { from: 0, to: days, ringDay: 0, forces, row: 0, rowStep: forces.width, immunosuppression, at: 0 };
      const milestones = { recoveryCount: 30, recoveryRun: 14, antibodyLimit: 1 };
      engine.passDays(lanes, count, { ...plan, fadingFrom: 0, policy, visit, milestones }, physiology, {
        transfused: () => {
          given += 1;
        },
        dayPasses:
          see &&
          ((held, day) => {
            for (let lane = 0; lane < count; lane += 1) see(from + lane, day, held.haemoglobin[lane] ?? Number.NaN);
          }),
      });
      for (let lane = 0; lane < count; lane += 1) see?.(from + lane, days, lanes.haemoglobin[lane] ?? Number.NaN);
    });
  }
  return given;
};
