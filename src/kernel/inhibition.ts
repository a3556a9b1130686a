import { type DayForces, FORCE } from "./day-forces.ts";
import { exponential } from "./exponential.ts";
import type { Lanes } from "./lanes.ts";

/** Moves cellular inhibition of the first `count` lanes through one half of the day (1 to midday, 2 to the end), `response` per day; its target fades once `fading`. Exact for a target that moves linearly within the half. */
export function moveInhibition(
  lanes: Lanes,
  count: number,
  forces: DayForces,
  row: number,
  half: 1 | 2,
  fading: boolean,
  response: number,
): void {
  const { size, inhibition, inhibitionAt, cellularInhibition, fade, fadeHalfDay } = lanes;
  const stays = exponential(-0.5 * response);
  const weightAtEnd = 1 - (1 - stays) / (0.5 * response);
  const weightAtStart = 1 - stays - weightAtEnd;
  const calmBefore = forces.values[row + FORCE.calmAtStart + half - 1]!;
  const calmAfter = forces.values[row + FORCE.calmAtStart + half]!;
  for (let lane = 0; lane < count; lane += 1) {
    const before = fade[lane]!;
    const after = fading ? before * fadeHalfDay[lane]! : before;
    const target = weightAtStart * before * calmBefore + weightAtEnd * after * calmAfter;
    const level = stays * inhibition[lane]! + cellularInhibition[lane]! * target;
    fade[lane] = after;
    inhibition[lane] = level;
    inhibitionAt[half * size + lane] = level;
  }
}
