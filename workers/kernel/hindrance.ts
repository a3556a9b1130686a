import { STEEPNESS } from "./forces";
import { isKnown, keep } from "./known";
import { one } from "./numbers";
import { power, powers } from "./power";
import { ANTIBODY, EXPONENT, HINDERED, KNOWN_ANTIBODY, STRIDE } from "./rows";
import { add, read, write } from "./vector";

/** Writes 1 and what antibody takes of survival with it, at the start, middle and end of the day, once antibody has moved. A day mostly starts with the antibody the last ended with. */
export function writeHindrance(lanes: usize, end: usize, physiology: usize): void {
  const steepness = load<f64>(physiology, STEEPNESS);
  for (let at: usize = 0; at < end; at += 16) {
    const here = lanes + at;
    const start = v128.load(here, ANTIBODY * STRIDE);
    const last = v128.load(here, (HINDERED + 2) * STRIDE);
    const known = isKnown(here + KNOWN_ANTIBODY * STRIDE, start);
    v128.store(here, known ? last : add(one(), power(start, steepness)), HINDERED * STRIDE);
    keep(here + KNOWN_ANTIBODY * STRIDE, v128.load(here, (ANTIBODY + 4) * STRIDE));
  }
  const work = lanes + EXPONENT * STRIDE;
  for (let moment: usize = 1; moment < 3; moment += 1) {
    const antibody = lanes + (ANTIBODY + 2 * moment) * STRIDE;
    const hindered = lanes + (HINDERED + moment) * STRIDE;
    powers(antibody, antibody + end, hindered, steepness, work);
    for (let at: usize = 0; at < end; at += 16) write(hindered + at, add(one(), read(hindered + at)));
  }
}

/** Keeps what has been written for the lanes of other arms that stand as these do. */
export function keepHindrance(lanes: usize, end: usize, immunity: usize): void {
  const hindered = lanes + HINDERED * STRIDE;
  for (let moment: usize = 0; moment < 3; moment += 1)
    memory.copy(immunity + moment * STRIDE, hindered + moment * STRIDE, end);
}
