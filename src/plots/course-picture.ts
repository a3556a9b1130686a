import type { RecoveryPath } from "../schema/recovery.ts";
import { base64, greyPng } from "./grey-png.ts";
import { type DensityGrid, densityLevels, pathDensity } from "./path-density.ts";

/** As much of its colour as a crowd of courses takes: the median stays in sight. */
const mostColour = 0.8;

/** Pictures of the courses of an answer, by arm and grid: a figure is drawn anew far more often than it gets new courses. */
const drawn = new WeakMap<readonly RecoveryPath[], Map<string, string>>();

/** How densely the courses of an arm (`index`: its place in the answer) lie on a grid, as a grey PNG in base64. */
export function coursePicture(paths: readonly RecoveryPath[], index: number, grid: DensityGrid): string {
  const pictures = drawn.get(paths) ?? new Map<string, string>();
  drawn.set(paths, pictures);
  const { width, height, from, days, scale } = grid;
  const key = [index, width, height, from, days, scale.low, scale.high, scale.doubling].join(" ");
  const kept = pictures.get(key);
  if (kept !== undefined) return kept;
  const lines = paths.flatMap((path) => {
    const values = path.arms[index]?.values;
    return values === undefined ? [] : [{ from: path.from, values }];
  });
  const levels = densityLevels(pathDensity(lines, grid), Math.max(0.02, 12 / (paths.length + 20)), mostColour);
  const picture = base64(greyPng(width, height, levels));
  pictures.set(key, picture);
  return picture;
}
