/** One thing on a figure that can be stepped to, spoken and heard. */
export interface FigureMark {
  /** Where it lies, px from the figure's top left corner. */
  readonly x: number;
  readonly y: number;
  /** What it says, whole: "Watchful waiting, day 90: 34 %". */
  readonly says: string;
  /** How high its tone is, 0 to 1; null: silent, as "not reached". */
  readonly level: number | null;
}

/** Marks that belong together and are walked one after the other: those of an arm, a lane, a row. */
export interface FigureSeries {
  readonly name: string;
  readonly marks: readonly FigureMark[];
}
