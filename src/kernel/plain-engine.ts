import { advanceDay } from "./advance-day.ts";
import type { Engine } from "./engine.ts";
import { makeLanes } from "./lanes.ts";
import { passDays } from "./pass-days.ts";

/** The engine that every JavaScript engine can run. */
export const plainEngine: Engine = {
  name: "typescript",
  width: 64,
  least: 1,
  takeRow: (length) => new Float64Array(length),
  makeLanes: (size, stages) => makeLanes(size, stages),
  advanceDay,
  passDays: (lanes, count, plan, physiology, heard) => passDays(lanes, count, plan, physiology, heard, advanceDay),
  within: (work) => work(),
};
