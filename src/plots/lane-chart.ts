/** A value with its limits on a lane, in the units of the axis: a dot on a bar. */
export interface LaneInterval {
  readonly lower: number;
  readonly value: number;
  readonly upper: number;
  /** Filled for what the figure is about, open for what it is held against. */
  readonly look: "solid" | "open";
  /** What stands at its right. */
  readonly words: string;
  /** What it says to those who walk through the figure, whole. */
  readonly says: string;
}

/** One thing that has a lane, and what lies on it: one interval, or two under each other. */
export interface LaneRow {
  readonly name: string;
  /** What stands under the name, quieter; empty: nothing. */
  readonly below: string;
  readonly intervals: readonly LaneInterval[];
}

/** Lanes that belong together, under words of their own where there are some. */
export interface LaneGroup {
  readonly heading: string;
  readonly rows: readonly LaneRow[];
}

/** A figure of intervals in lanes under each other, on one axis; in ink, since none of it is an arm. */
export interface LaneChart {
  /** Its class: "identifiability-figure". */
  readonly name: string;
  /** What it shows, whole. */
  readonly label: string;
  /** What open and filled stand for. */
  readonly key: readonly string[];
  readonly axis: {
    readonly from: number;
    readonly to: number;
    readonly ticks: readonly { readonly at: number; readonly words: string }[];
    readonly title: string;
  };
  /** Where a line stands through all lanes, and its words. */
  readonly reference: { readonly at: number; readonly words: string } | null;
  readonly groups: readonly LaneGroup[];
  /** Lanes to keep room for while there are none. */
  readonly room: number;
  /** Px for the words at the right. */
  readonly numbers: number;
}
