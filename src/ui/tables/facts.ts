/** One fact of each column's subject, as text. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

/** Facts that belong together, under a heading of their own or none. */
export interface FactGroup {
  readonly heading: string | null;
  readonly facts: readonly Fact[];
}
