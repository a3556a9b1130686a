/** Where each force of a day lies in its row; a value "at start" is that just after the day's events. */
export const FORCE = {
  remove: 0,
  lossFactor: 1,
  addedErythropoietin: 2,
  secretionAtStart: 3,
  secretionAtMidday: 4,
  secretionAtEnd: 5,
  calmAtStart: 6,
  calmAtMidday: 7,
  calmAtEnd: 8,
  graftAtStart: 9,
  graftAtMidday: 10,
  graftAtEnd: 11,
  fine: 12,
  supply: 13,
} as const;

/**
 * What a regimen does on its own, day by day, the same for every patient: rows of `width` numbers.
 * `remove`: the factor on plasma antibody at the start of the day; `lossFactor`: e^θ on plasma-cell loss; `addedErythropoietin` mIU/mL; `secretion`: surviving share of plasma cells × output each;
 * `fine`: 1 on days on which antibody rebounds after an exchange, which want more than a parabola; `calm`: 1 − e_T; `graft`: supply of the graft in multiples of S_D; then three numbers a group of infused cells, `shares` being the share of units that lack the antigen.
 */
export interface DayForces {
  readonly firstDay: number;
  readonly days: number;
  readonly width: number;
  readonly shares: readonly number[];
  readonly values: Float64Array;
}

/** Forces of nothing done over `days` days from `firstDay`, with zeros for each group of infused cells. */
export function restingForces(firstDay: number, days: number, shares: readonly number[]): DayForces {
  const width = FORCE.supply + 3 * shares.length;
  const values = new Float64Array(width * days);
  for (let day = 0; day < days; day += 1) {
    values.fill(1, day * width, day * width + FORCE.supply);
    values[day * width + FORCE.addedErythropoietin] = 0;
    values[day * width + FORCE.fine] = 0;
  }
  return { firstDay, days, width, shares, values };
}
