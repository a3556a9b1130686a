import { counted } from "../base/counted.ts";
import { armWithin } from "./arm-within.ts";
import { type SwimmerChoice, swimmerLanes } from "./swimmer-lanes.ts";

/** How many of some lanes became independent first, were lost first, or were followed dependent to the end; and what came after independence. */
export interface SwimmerTally {
  readonly n: number;
  readonly independent: number;
  readonly again: number;
  readonly lostAfter: number;
  readonly lostBefore: number;
  readonly dependent: number;
}

/** Counts lanes; the first three kinds add up to n. */
export function swimmerTally(choice: SwimmerChoice): SwimmerTally {
  const lanes = swimmerLanes(choice);
  const free = lanes.filter(({ independent }) => independent !== null);
  const rest = lanes.filter(({ independent }) => independent === null);
  return {
    n: lanes.length,
    independent: free.length,
    again: free.filter(({ again }) => again !== null).length,
    lostAfter: free.filter(({ event }) => event !== null).length,
    lostBefore: rest.filter(({ event }) => event !== null).length,
    dependent: rest.filter(({ event }) => event === null).length,
  };
}

/** The lanes in words; empty before anybody is there. */
export function swimmerFinding(choice: SwimmerChoice): string {
  const { arms, arm, horizon } = choice;
  const { n, independent, again, lostAfter, lostBefore, dependent } = swimmerTally(choice);
  if (n === 0) return "";
  const shown = arms.find((each) => each.arm === arm);
  const who = n === 1 ? "Of the first simulated patient" : `Of the first ${counted(n, "simulated patient")}`;
  const after = [
    ...(again === 0 ? [] : [`${again} of them transfused again`]),
    ...(lostAfter === 0 ? [] : [`${lostAfter} of them dead, relapsed or grafted again after it`]),
  ];
  const free = `${independent} independent of transfusion by day ${horizon}${after.length === 0 ? "" : ` (${after.join(", ")})`}`;
  return `${who}, under ${shown === undefined ? arm : armWithin(shown)}: ${free}; ${lostBefore} dead, relapsed or grafted again without it; ${dependent} still dependent on day ${horizon}. Single courses, not how often they happen.`;
}
