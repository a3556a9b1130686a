/** How one arm is named and drawn, in every figure, table and timeline of a notebook. */
export interface FigureArm {
  /** The arm's name in the summary. */
  readonly arm: string;
  readonly label: string;
  readonly shortLabel: string;
  /** 1 is watch; 2 to 8 have a colour and symbol each; 9 to 12 repeat 1 to 4, hollow. */
  readonly slot: number;
  /** Whether the reader gave the name, so that it stays as it was written. */
  readonly own?: boolean;
}
