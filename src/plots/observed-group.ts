/** A corner of a group's curve: the share with its limits, where these can be worked out. */
export interface ObservedStep {
  readonly day: number;
  readonly share: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One group of a reader's own cases as it is drawn: an arm's colour and symbol where it is one, ink otherwise. */
export interface ObservedGroup {
  readonly name: string;
  /** The slot of the arm it is named after; null: of none. */
  readonly slot: number | null;
  /** Its place among the groups, from 0: decides dash and symbol in ink. */
  readonly rank: number;
  /** Corners in order of days, the last on the last day drawn; none: it is not drawn. */
  readonly steps: readonly ObservedStep[];
  /** Whether the first corner is reached from the origin by a dotted line, because those before it are not shown one by one. */
  readonly leadIn: boolean;
  /** Where somebody was last seen without an event. */
  readonly censored: readonly { readonly day: number; readonly share: number }[];
}
