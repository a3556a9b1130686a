import { type DayForces, FORCE } from "./day-forces.ts";
import { exponential } from "./exponential.ts";
import type { Lanes } from "./lanes.ts";

/** Reads one row of a propagator: the quantity whose terms begin at row `from`, of one lane, from plasma, outside and the three secretions. */
function propagate(
  terms: Float64Array,
  from: number,
  lane: number,
  size: number,
  plasma: number,
  outside: number,
  secretion: readonly [number, number, number],
): number {
  const at = from * size + lane;
  return (
    terms[at]! * plasma +
    terms[at + size]! * outside +
    terms[at + 2 * size]! * secretion[0] +
    terms[at + 3 * size]! * secretion[1] +
    terms[at + 4 * size]! * secretion[2]
  );
}

const secretion: [number, number, number] = [0, 0, 0];

/**
 * Moves plasma cells and both antibodies of the first `count` lanes through one day. `immunosuppression` holds the day's mean of I for each lane from index `at`.
 * Plasma cells decay exactly; at midday they are the geometric mean, exact while I is constant. Antibody follows the exact propagator.
 */
export function moveAntibody(
  lanes: Lanes,
  count: number,
  forces: DayForces,
  row: number,
  immunosuppression: Float64Array,
  at: number,
): void {
  const { size, plasmaCells, plasmaM, plasmaG, outsideM, outsideG, propagatorM, propagatorG } = lanes;
  const lossFactor = forces.values[row + FORCE.lossFactor]!;
  const shareAtStart = forces.values[row + FORCE.secretionAtStart]!;
  const shareAtMidday = forces.values[row + FORCE.secretionAtMidday]!;
  const shareAtEnd = forces.values[row + FORCE.secretionAtEnd]!;
  const fine = forces.values[row + FORCE.fine] === 1;
  for (let lane = 0; lane < count; lane += 1) {
    const loss =
      lanes.plasmaCellLoss[lane]! * (1 - lanes.protection[lane]! * immunosuppression[at + lane]!) * lossFactor;
    const start = plasmaCells[lane]!;
    const end = start * exponential(-loss);
    secretion[0] = start * shareAtStart;
    secretion[1] = Math.sqrt(start * end) * shareAtMidday;
    secretion[2] = end * shareAtEnd;
    plasmaCells[lane] = end;
    const m = plasmaM[lane]!;
    const mOut = outsideM[lane]!;
    const g = plasmaG[lane]!;
    const gOut = outsideG[lane]!;
    lanes.antibody[lane] = m + g;
    for (let quarter = 1; quarter <= 3; quarter += 1) {
      if (quarter !== 2 && !fine) continue;
      const from = 5 * (quarter - 1);
      lanes.antibody[quarter * size + lane] =
        propagate(propagatorM, from, lane, size, m, mOut, secretion) +
        propagate(propagatorG, from, lane, size, g, gOut, secretion);
    }
    plasmaM[lane] = propagate(propagatorM, 15, lane, size, m, mOut, secretion);
    outsideM[lane] = propagate(propagatorM, 20, lane, size, m, mOut, secretion);
    plasmaG[lane] = propagate(propagatorG, 15, lane, size, g, gOut, secretion);
    outsideG[lane] = propagate(propagatorG, 20, lane, size, g, gOut, secretion);
    lanes.antibody[4 * size + lane] = plasmaM[lane]! + plasmaG[lane]!;
  }
}
