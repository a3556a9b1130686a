import { counted } from "../../base/counted.ts";

interface SweptDraws {
  /** Of how many parameter draws the sweep's numbers are; undefined: of none, or nothing has been simulated yet. */
  readonly draws: number | undefined;
  /** Of how many the run is that it repeats. */
  readonly ofRun: number;
}

/** Whether a sweep was simulated under draws of what nobody knows, in a sentence; it stands at typical values unless it says otherwise itself. */
export function drawsWords({ draws, ofRun }: SweptDraws): string {
  if (draws !== undefined) {
    return `Under posterior draws: numbers are of ${counted(draws, "parameter draw")} together, and how far draws differ is not drawn.`;
  }
  return `At typical values, not under posterior draws${ofRun === 0 ? "" : ", though the run is"}: what nobody knows is not part of this figure.`;
}
