import type { ObservedInterval } from "./observed-interval.ts";

/** The line above the observed lanes: what they are, and n where all share one. */
export function observedTitle(title: string, observed: readonly ObservedInterval[]): string {
  const n = sharedN(observed);
  if (n === undefined) return `${title}, as intervals`;
  return `${title}, n = ${n}${observed.length > 1 ? " each" : ""}, as intervals`;
}

/** The words beside an observed bar; n where the lanes differ in it, the days where they lie beyond the axis. */
export function laneWords(interval: ObservedInterval, observed: readonly ObservedInterval[], horizon: number): string {
  const { label, low, high, n } = interval;
  const size = sharedN(observed) === undefined ? `, n = ${n}` : "";
  return low < horizon ? `${label}${size}` : `${label}${size}: days ${low} to ${high}, beyond the axis`;
}

/** The observed lanes in words, for those who do not see them. */
export function observedSentence(observed: readonly ObservedInterval[]): string {
  const lanes = observed.map(({ label, low, high, n }) => `${label}, between days ${low} and ${high}, n = ${n}`);
  return lanes.length === 0 ? "" : `Observed: ${lanes.join("; ")}.`;
}

function sharedN(observed: readonly ObservedInterval[]): number | undefined {
  const sizes = new Set(observed.map(({ n }) => n));
  return sizes.size === 1 ? observed[0]?.n : undefined;
}
