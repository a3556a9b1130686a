/** Shares by day (from day 0) as the steps of a path, one corner a change; px to a tenth. */
export function stepPath(shares: readonly number[], x: (day: number) => number, y: (share: number) => number): string {
  const [start] = shares;
  if (start === undefined) return "";
  let path = `M${tenth(x(0))},${tenth(y(start))}`;
  let before = tenth(y(start));
  shares.forEach((share, day) => {
    const level = tenth(y(share));
    if (level === before) return;
    path += `H${tenth(x(day))}V${level}`;
    before = level;
  });
  return `${path}H${tenth(x(shares.length - 1))}`;
}

/** The ground between two curves of steps, over and back. */
export function stepBand(
  from: readonly number[],
  to: readonly number[],
  x: (day: number) => number,
  y: (share: number) => number,
): string {
  const last = from.length - 1;
  if (last < 0) return "";
  let path = stepPath(to, x, y);
  let before = from[last] ?? 0;
  path += `V${tenth(y(before))}`;
  for (let day = last; day > 0; day -= 1) {
    const level = from[day - 1] ?? 0;
    if (level === before) continue;
    path += `H${tenth(x(day))}V${tenth(y(level))}`;
    before = level;
  }
  return `${path}H${tenth(x(0))}Z`;
}

function tenth(length: number): number {
  return Math.round(10 * length) / 10;
}
