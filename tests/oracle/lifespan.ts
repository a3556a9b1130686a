/** Mass of own mature cells and its slope (g, g/d) at the nodes of one day of the clock that runs from maturation, day ends included. */
export interface CellsOfDay {
  readonly mass: Float64Array;
  readonly slope: Float64Array;
}

/** A way from committed output to the mass of mature cells. */
export interface Lifespan {
  /** Part of a transfused gram still there after k half-steps, k = 0…. */
  readonly donor: Float64Array;
  /** Takes one more day of committed output at its 2·steps + 1 half-steps (g/d), from day −40 on, and answers with that day's cells. */
  readonly mature: (output: Float64Array) => CellsOfDay;
}

/** Stages, or shape, of the lifespan. */
export const shape = 23;
