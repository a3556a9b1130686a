import { makeLanes } from "../../../src/kernel/index.ts";
import { FIRST_DAY } from "../../../src/model/first-day.ts";
import { laneGroup } from "../../../src/model/lane-group.ts";
import type { RunRequest } from "../../../src/schema/run-request.ts";
import { compiledRun } from "../../model/compiled-run.ts";
import type { Block } from "./block.ts";
import { enrolments } from "./enrolments.ts";

/** Patients of a run in blocks of so many, each block once an arm, as they stand on the first day of therapy. No arm may have rules. */
export function blocksOfRun(request: Partial<RunRequest>, patients: number, size: number): readonly Block[] {
  const run = compiledRun(request);
  return Array.from({ length: patients / size }, (_, index) => enrolments(run, index * size, (index + 1) * size))
    .flat()
    .flatMap(({ entrants, lanes }) =>
      run.arms.map((arm): Block => {
        const start = makeLanes(lanes.size, lanes.stages);
        start.memory.set(lanes.memory);
        const [branch] = arm.branches;
        if (branch === undefined || arm.branches.length > 1) throw new Error(`the arm ${arm.name} has rules`);
        const { immunosuppression } = laneGroup(run, arm, { branch: 0, entrants, lanes: start, seen: undefined }, 0);
        return {
          size: entrants.length,
          days: run.end,
          visit: run.visit,
          policy: run.policy,
          physiology: run.physiology,
          forces: branch.forces,
          phases: Float64Array.from(entrants, (entrant) => entrant.start - FIRST_DAY),
          immunosuppression,
          start,
        };
      }),
    );
}
