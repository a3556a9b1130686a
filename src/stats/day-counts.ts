/** Where each kind of count lies in a run's flat array of integers; every arm has one block of the same shape. */
export interface CountLayout {
  readonly arms: number;
  readonly horizon: number;
  /** The τ, in days, at which restricted sums are kept: those of 180 and 365 that the horizon reaches. */
  readonly taus: readonly number[];
  readonly block: number;
  /** Offsets within a block of arrays of horizon + 1 integers, by day of the therapy clock. */
  readonly byDay: Readonly<Record<DayCount, number>>;
  readonly ironMicrograms: number;
  /** Offsets within a block, one a τ: sums over patients, and the histogram of gains −τ…τ against the first arm. */
  readonly byTau: Readonly<Record<TauCount, readonly number[]>>;
  /** Where, after all blocks, each arm's counts begin of patients to whom a rule gave its regimen, one a rule. */
  readonly given: readonly number[];
  /** How many integers there are in all. */
  readonly length: number;
}

export const dayCountNames = [
  "independent",
  "dead",
  "relapsed",
  "regrafted",
  "independentAt",
  "recovery",
  "haemoglobin10",
  "antibodyBelow",
  "units",
] as const;
export type DayCount = (typeof dayCountNames)[number];

const tauCountNames = [
  "daysIndependent",
  "daysIndependentSquared",
  "daysLost",
  "daysRecovered",
  "unitsBy",
  "gain",
] as const;
type TauCount = (typeof tauCountNames)[number];

/** Mergeable counts of a range of patients: integers (exact to 2⁵³), so the order of merging cannot change a bit. */
export interface DayCounts {
  readonly patients: number;
  readonly refused: number;
  readonly values: Float64Array<ArrayBuffer>;
}

/** The layout for so many arms and a horizon in days (≥ 30); `rules` is the number of rules of each arm (none where left out). */
export function countLayout(arms: number, horizon: number, rules: readonly number[] = []): CountLayout {
  const taus = [180, 365].filter((tau) => tau <= horizon);
  let next = 0;
  const take = (length: number): number => {
    const at = next;
    next += length;
    return at;
  };
  const byDay = Object.fromEntries(dayCountNames.map((name) => [name, take(horizon + 1)])) as Record<DayCount, number>;
  const ironMicrograms = take(1);
  const byTau = Object.fromEntries(
    tauCountNames.map((name) => [name, taus.map((tau) => take(name === "gain" ? 2 * tau + 1 : 1))]),
  ) as unknown as Record<TauCount, readonly number[]>;
  const block = next;
  next = arms * block;
  const given = Array.from({ length: arms }, (_, arm) => take(rules[arm] ?? 0));
  return { arms, horizon, taus, block, byDay, ironMicrograms, byTau, given, length: next };
}

/** Counts of nobody, in `spare` values where there are as many as the layout has, whatever they hold. */
export function emptyCounts(layout: CountLayout, spare: DayCounts["values"] | null = null): DayCounts {
  const values = spare?.length === layout.length ? spare.fill(0) : new Float64Array(layout.length);
  return { patients: 0, refused: 0, values };
}

/** The same counts in values of their own. */
export function copyCounts(counts: DayCounts): DayCounts {
  return { ...counts, values: counts.values.slice() };
}

/** Adds the counts of a disjoint range to others, in their place: their values change, so they must be nobody else's. Throws when the layouts differ, because that is a bug. */
export function addCounts(counts: DayCounts, more: DayCounts): DayCounts {
  const { values } = counts;
  if (values.length !== more.values.length) throw new Error("counts of different layouts cannot be merged");
  // a loop, not forEach: counts of twelve arms are 50,000 numbers, and are added for every chunk
  for (let index = 0; index < values.length; index += 1) {
    values[index] = (values[index] ?? 0) + (more.values[index] ?? 0);
  }
  return { patients: counts.patients + more.patients, refused: counts.refused + more.refused, values };
}

/** The counts of two disjoint ranges together, both left as they are; throws when their layouts differ, because that is a bug. */
export function mergeCounts(one: DayCounts, other: DayCounts): DayCounts {
  return addCounts(copyCounts(one), other);
}

/** The `horizon + 1` counts of one kind in one arm, as a view (not a copy). */
export function countsByDay(layout: CountLayout, counts: DayCounts, arm: number, name: DayCount): Float64Array {
  const from = arm * layout.block + layout.byDay[name];
  return counts.values.subarray(from, from + layout.horizon + 1);
}
