import type { ObservedInterval } from "./observed-interval.ts";

/** The line above the observed lanes: what they are, and n where all share one. */
export function observedTitle(title: string, observed: readonly ObservedInterval[]): string {
  const n = sharedN(observed);
  if (n === undefined) return `${title}, as intervals`;
  return `${title}, n = ${n}${observed.length > 1 ? " each" : ""}, as intervals`;
}

/** The words beside an observed bar; n where the lanes differ in it, the days where they lie beyond the axis. */
export function laneWords(interval: ObservedInterval, observed: readonly ObservedInterval[], horizon: number): string {
  const { label, low, high } = interval;
  const size = sharedN(observed) === undefined ? `, ${laneCount(interval)}` : "";
  if (low < horizon) return `${label}${size}`;
  return low === high ? `${label}${size}, off the axis` : `${label}${size}: days ${low} to ${high}, beyond the axis`;
}

/** The observed lanes in words, for those who do not see them. */
export function observedSentence(observed: readonly ObservedInterval[]): string {
  const lanes = observed.map((interval) => {
    const { label, low, high } = interval;
    const days = low === high ? "" : `, between days ${low} and ${high}`;
    return `${label}${days}, ${laneCount(interval)}${medianWords(interval)}`;
  });
  return lanes.length === 0 ? "" : `Observed: ${lanes.join("; ")}.`;
}

/** How many a lane stands for. */
export function laneCount({ n, count }: ObservedInterval): string {
  return count ?? `n = ${n}`;
}

function medianWords({ own }: ObservedInterval): string {
  if (own?.shows !== "quartiles") return "";
  const open = own.open.includes("end") ? ", the third quartile not reached" : "";
  return `${own.median === null ? "" : `, median day ${own.median}`}${open}`;
}

function sharedN(observed: readonly ObservedInterval[]): number | undefined {
  if (observed.some(({ count }) => count !== undefined)) return undefined;
  const sizes = new Set(observed.map(({ n }) => n));
  return sizes.size === 1 ? observed[0]?.n : undefined;
}
