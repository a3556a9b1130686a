import type { PanelScale } from "./panel-scale.ts";

/** Lines over a frame: of each the place of its first day and a value a day. */
export interface DensityLine {
  readonly from: number;
  readonly values: Float64Array;
}

/** The grid lines are laid on: cells across and down, the first day and how many days it spans (a column shows the day it begins with), and the axis of its values. */
export interface DensityGrid {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly days: number;
  readonly scale: Pick<PanelScale, "low" | "high" | "doubling">;
}

/** Lays lines over a grid and counts, a cell each, how many go through it; what lies beyond the grid is at its edge. */
export function pathDensity(lines: readonly DensityLine[], grid: DensityGrid): Uint16Array {
  const { width, height, from: first, days } = grid;
  const { low, high, doubling } = grid.scale;
  // A line adds one at the top of its stretch of a column and takes it off below: the sum down the column is the count.
  const steps = new Int16Array(width * (height + 1));
  const top = height - 1;
  const step = top / (high - low);
  const floor = doubling ? 2 ** low : low;
  const dayOf = Int32Array.from(
    { length: width },
    (_, column) => first + Math.round((column * days) / (width - 1 || 1)),
  );
  for (const { from, values } of lines) {
    let before = -1;
    for (let column = 0; column < width; column += 1) {
      const index = (dayOf[column] ?? 0) - from;
      if (index < 0) continue;
      if (index >= values.length) break;
      const value = values[index] ?? floor;
      const level = value <= floor ? low : doubling ? Math.log2(value) : value;
      const row = level >= high ? 0 : Math.trunc((high - level) * step + 0.5);
      // The cell the line came from is counted in its own column.
      let at = before < 0 || row === before ? row : before + (row > before ? 1 : -1);
      let last = row;
      if (at > last) {
        last = at;
        at = row;
      }
      const above = at * width + column;
      const below = (last + 1) * width + column;
      steps[above] = (steps[above] ?? 0) + 1;
      steps[below] = (steps[below] ?? 0) - 1;
      before = row;
    }
  }
  for (let cell = width; cell < steps.length; cell += 1) steps[cell] = (steps[cell] ?? 0) + (steps[cell - width] ?? 0);
  return new Uint16Array(steps.buffer, 0, width * height);
}

/** Grey levels of counts: each line covers a share of what is left to see, so that crowds darken and never flood; `most` (0 to 1) is as dark as it gets. */
export function densityLevels(counts: Uint16Array, share: number, most: number): Uint8Array {
  let greatest = 0;
  for (let at = 0; at < counts.length; at += 1) greatest = Math.max(greatest, counts[at] ?? 0);
  const level = Uint8Array.from({ length: greatest + 1 }, (_, count) =>
    Math.round(255 * most * (1 - (1 - share) ** count)),
  );
  const levels = new Uint8Array(counts.length);
  for (let at = 0; at < counts.length; at += 1) levels[at] = level[counts[at] ?? 0] ?? 0;
  return levels;
}
