import type { Lanes } from "./lanes.ts";
import { parabola } from "./parabola.ts";
import { power } from "./power.ts";

const PANELS = 16;

/** Lagrange's weights of the values at 0, ¼, ½, ¾ and 1 for each sixteenth of a day, five a row. */
export const reboundWeights = new Float64Array(5 * (PANELS + 1));
for (let point = 0; point <= PANELS; point += 1) {
  for (let node = 0; node < 5; node += 1) {
    let weight = 1;
    for (let other = 0; other < 5; other += 1) {
      if (other !== node) weight *= ((4 * point) / PANELS - other) / (node - other);
    }
    reboundWeights[5 * point + node] = weight;
  }
}

/**
 * What the marrow of one lane commits by midday and by the end of a day on which antibody rebounds after an exchange, in g.
 * Antibody is the quartic through its five quarters, inhibition by cells and all that drives the marrow lie on parabolas, and Simpson's rule over sixteenths follows the survival of progenitors down.
 */
export function reboundOutput(
  lanes: Lanes,
  lane: number,
  steepness: number,
  out: { byMidday: number; byEnd: number },
): void {
  const { size, antibody, output, escapedOutput, survival, inhibitionAt } = lanes;
  const middle = size + lane;
  const end = 2 * size + lane;
  const driveAtStart = (output[lane]! - escapedOutput[lane]!) / survival[lane]!;
  const driveAtMidday = (output[middle]! - escapedOutput[middle]!) / survival[middle]!;
  const driveAtEnd = (output[end]! - escapedOutput[end]!) / survival[end]!;
  let sum = 0;
  out.byMidday = 0;
  for (let point = 0; point <= PANELS; point += 1) {
    const x = point / PANELS;
    let level = 0;
    for (let node = 0; node < 5; node += 1) level += reboundWeights[5 * point + node]! * antibody[node * size + lane]!;
    const inhibition = parabola(inhibitionAt[lane]!, inhibitionAt[middle]!, inhibitionAt[end]!, x);
    const drive = parabola(driveAtStart, driveAtMidday, driveAtEnd, x);
    const escaped = parabola(escapedOutput[lane]!, escapedOutput[middle]!, escapedOutput[end]!, x);
    const here = escaped + drive / (1 + power(Math.max(0, level), steepness) + inhibition);
    const edge = point === 0 || point === PANELS;
    if (2 * point === PANELS) out.byMidday = (sum + here) / (3 * PANELS);
    sum += (edge ? 1 : point % 2 === 1 ? 4 : 2) * here;
  }
  out.byEnd = sum / (3 * PANELS);
}
