/** Days from first dose between which an observed case stopped needing transfusions. */
export interface ObservedInterval {
  /** Name of the figure's arm whose colour it takes. */
  readonly arm: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** What is said instead of n, where the number is not to be told. */
  readonly count?: string;
  /** A reader's own, drawn hollow; left out of published ones. */
  readonly own?: OwnLane;
}

/** What a lane of own cases shows: the day one patient became independent, the day another was last seen or lost, or the quartiles of several with their median (null: not reached, or not shown); open at an end that is no quartile: the third is not reached, the first rests on too few. */
export type OwnLane =
  | { readonly shows: "independent" | "otherwise" }
  | { readonly shows: "quartiles"; readonly median: number | null; readonly open: readonly ("start" | "end")[] };
