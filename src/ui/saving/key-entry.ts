/** One entry of the key of a saved figure: an arm, or a group of observed patients that is none. */
export interface KeyEntry {
  readonly shortLabel: string;
  /** An arm's slot; null: a group's look is its rank's. */
  readonly slot: number | null;
  /** The place of a group among the groups; left out of arms. */
  readonly rank?: number;
}
