import type { RuntimeView } from "../../notebook/index.ts";

/** Whether the settings of the run that a figure shows stand at it: at the first figure of each run (`controls`); those of the first run of all may stay at the foot of a phone (`foot`). */
export function settingsAt({ cells }: RuntimeView["plan"], figure: string): { controls: boolean; foot: boolean } {
  const runs = new Set(cells.flatMap(({ cell, key }) => (cell.kind === "simulate" ? [key] : [])));
  const figures = cells.flatMap(({ cell, key }) =>
    cell.kind === "chart" && runs.has(cell.of) ? [{ key, of: cell.of }] : [],
  );
  const own = figures.find(({ key }) => key === figure);
  const controls = own !== undefined && figures.find(({ of }) => of === own.of) === own;
  return { controls, foot: controls && figures[0] === own };
}
