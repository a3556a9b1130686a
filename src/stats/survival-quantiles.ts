import { assert } from "../base/assert.ts";

/** R's tolerance: what differs by less is the same height. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/** The corners of a falling curve that starts at 1 on day 0, flat stretches left out; heights are 1 − curve. */
interface Corners {
  readonly time: readonly number[];
  readonly height: readonly number[];
  readonly last: number;
}

function cornersOf(times: Float64Array, curve: Float64Array): Corners {
  const time = [0];
  const height = [0];
  const seen = new Set(height);
  for (const [step, day] of times.entries()) {
    const fallen = 1 - (curve[step] ?? NaN);
    if (seen.has(fallen)) continue;
    seen.add(fallen);
    time.push(day);
    height.push(fallen);
  }
  return { time, height, last: times.at(-1) ?? 0 };
}

/** The day of the least height that is at least p; limits need not fall steadily, so it is searched by height. */
function dayOf({ time, height }: Corners, p: number): number {
  let least = Infinity;
  let day = NaN;
  for (const [corner, fallen] of height.entries()) {
    if (fallen >= p && fallen < least) {
      least = fallen;
      day = time[corner] ?? NaN;
    }
  }
  return day;
}

/**
 * The days by which shares (each between 0 and 1; throws outside) have had the event, on a survival curve or on one of its limits (NaN: not known there); null where the curve does not come down so far.
 * Where the curve is flat at 1 − p it is the middle of the stretch, which for the last stretch ends with the last time. As R's quantile.survfit, which gives none at all when the curve stops short of the least share by a rounding error, and forgives that to the others.
 */
export function survivalQuantiles(
  times: Float64Array,
  curve: Float64Array,
  shares: readonly number[],
): readonly (number | null)[] {
  assert(
    shares.every((p) => p > 0 && p < 1),
    `impossible quantiles: ${shares.join(", ")}`,
  );
  const corners = cornersOf(times, curve);
  const least = Math.min(...shares);
  if (!corners.height.some((fallen) => fallen >= least)) return shares.map(() => null);
  const end = corners.height.at(-1) ?? NaN;
  return shares.map((p) => {
    const from = dayOf(corners, p - TOLERANCE);
    const to = Math.abs(p - end) < TOLERANCE ? corners.last : dayOf(corners, p + TOLERANCE);
    return Number.isNaN(to) ? null : (from + to) / 2;
  });
}
