/** A point of a line, in px. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/** A line through points as SVG path data, to a tenth of a px; points in the middle of a level stretch are left out. */
export function linePath(points: readonly LinePoint[]): string {
  const level = points.map(({ y }) => y.toFixed(1));
  const kept = points.flatMap(({ x }, index) => {
    const between = index > 0 && index < points.length - 1;
    const dull = between && level[index] === level[index - 1] && level[index] === level[index + 1];
    return dull ? [] : [`${x.toFixed(1)},${level[index] ?? ""}`];
  });
  return kept.length === 0 ? "" : `M${kept.join("L")}`;
}
