import { type Lanes, RING_DAYS } from "./lanes.ts";
import { reboundOutput } from "./rebound-output.ts";

/** What is committed by midday and by the end of one day. */
const committed = { byMidday: 0, byEnd: 0 };

/**
 * Closes `day` for the first `count` lanes: remembers what was committed before it and how that grew within it, and adds the day's sum.
 * Output is the parabola through the start, middle and end (Simpson's rule); on a `fine` day two more terms make it add up to what was committed by midday and by the end.
 */
export function closeDay(lanes: Lanes, count: number, day: number, fine: boolean, steepness: number): void {
  const { size } = lanes;
  const row = (day & (RING_DAYS - 1)) * size;
  for (let lane = 0; lane < count; lane += 1) {
    const start = lanes.output[lane]!;
    const middle = lanes.output[size + lane]!;
    const end = lanes.output[2 * size + lane]!;
    // by how much output at ¼ and ¾ lies off the parabola
    let early = 0;
    let late = 0;
    if (fine) {
      reboundOutput(lanes, lane, steepness, committed);
      const byMidday = committed.byMidday - (5 * start + 8 * middle - end) / 24;
      const byEnd = committed.byEnd - (start + 4 * middle + end) / 6;
      early = 3 * byMidday - (3 / 32) * byEnd;
      late = (45 / 16) * byEnd - early;
    }
    const before = lanes.committed[lane]!;
    const slope = 4 * middle - 3 * start - end + 16 * early + (16 / 3) * late;
    const curve = 2 * (start + end) - 4 * middle - (208 / 3) * early - (112 / 3) * late;
    lanes.ringCommitted[row + lane] = before;
    lanes.ringOutput[row + lane] = start;
    lanes.ringSlope[row + lane] = slope / 2;
    lanes.ringCurve[row + lane] = curve / 3;
    lanes.ringFourth[row + lane] = 24 * early + (56 / 3) * late;
    lanes.ringFifth[row + lane] = -(128 / 15) * (early + late);
    lanes.committed[lane] = before + (start + 4 * middle + end) / 6 + (16 / 45) * (early + late);
  }
}
