import { type DayForces, FORCE } from "./day-forces.ts";
import { exponentiate } from "./exponential.ts";
import type { Lanes } from "./lanes.ts";

/** Reads a propagator: the quantity whose terms begin at row `from`, of one lane, from plasma, outside and secretion at the start, middle and end of the day. */
function propagate(
  terms: Float64Array,
  at: number,
  size: number,
  plasma: number,
  outside: number,
  start: number,
  middle: number,
  end: number,
): number {
  return (
    terms[at]! * plasma +
    terms[at + size]! * outside +
    terms[at + 2 * size]! * start +
    terms[at + 3 * size]! * middle +
    terms[at + 4 * size]! * end
  );
}

/** The quantities of a propagator: plasma at ¼, ½, ¾ and the end of the day, outside at the end; each has five rows of terms. */
const QUARTER = { first: 0, midday: 5, third: 10, plasmaAtEnd: 15, outsideAtEnd: 20 } as const;

/** Moves one isotype of the first `count` lanes through one day and adds it to `antibody`, at midday and the end, on a `fine` day also at ¼ and ¾. */
function moveIsotype(
  lanes: Lanes,
  count: number,
  plasma: Float64Array,
  outside: Float64Array,
  terms: Float64Array,
  fine: boolean,
): void {
  const { size, antibody, secretion } = lanes;
  for (let lane = 0; lane < count; lane += 1) {
    const inside = plasma[lane]!;
    const out = outside[lane]!;
    const start = secretion[lane]!;
    const middle = secretion[size + lane]!;
    const end = secretion[2 * size + lane]!;
    const after = propagate(terms, QUARTER.plasmaAtEnd * size + lane, size, inside, out, start, middle, end);
    antibody[lane] = antibody[lane]! + inside;
    antibody[2 * size + lane] =
      antibody[2 * size + lane]! +
      propagate(terms, QUARTER.midday * size + lane, size, inside, out, start, middle, end);
    antibody[4 * size + lane] = antibody[4 * size + lane]! + after;
    if (fine) {
      antibody[size + lane] =
        antibody[size + lane]! + propagate(terms, QUARTER.first * size + lane, size, inside, out, start, middle, end);
      antibody[3 * size + lane] =
        antibody[3 * size + lane]! +
        propagate(terms, QUARTER.third * size + lane, size, inside, out, start, middle, end);
    }
    plasma[lane] = after;
    outside[lane] = propagate(terms, QUARTER.outsideAtEnd * size + lane, size, inside, out, start, middle, end);
  }
}

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
  const { size, plasmaCells, exponent, secretion, antibody } = lanes;
  const lossFactor = forces.values[row + FORCE.lossFactor]!;
  const shareAtStart = forces.values[row + FORCE.secretionAtStart]!;
  const shareAtMidday = forces.values[row + FORCE.secretionAtMidday]!;
  const shareAtEnd = forces.values[row + FORCE.secretionAtEnd]!;
  for (let lane = 0; lane < count; lane += 1) {
    const kept = 1 - lanes.protection[lane]! * immunosuppression[at + lane]!;
    exponent[lane] = -(lanes.plasmaCellLoss[lane]! * kept * lossFactor);
  }
  exponentiate(exponent, count);
  for (let lane = 0; lane < count; lane += 1) {
    const start = plasmaCells[lane]!;
    const end = start * exponent[lane]!;
    secretion[lane] = start * shareAtStart;
    secretion[size + lane] = Math.sqrt(start * end) * shareAtMidday;
    secretion[2 * size + lane] = end * shareAtEnd;
    plasmaCells[lane] = end;
  }
  antibody.fill(0);
  const fine = forces.values[row + FORCE.fine] === 1;
  moveIsotype(lanes, count, lanes.plasmaM, lanes.outsideM, lanes.propagatorM, fine);
  moveIsotype(lanes, count, lanes.plasmaG, lanes.outsideG, lanes.propagatorG, fine);
}
