/** Shares by day (from day 0) as the steps of a path, one corner a change; px to a tenth. */
export function stepPath(shares: readonly number[], x: (day: number) => number, y: (share: number) => number): string {
  const [start] = shares;
  if (start === undefined) return "";
  let path = `M${tenth(x(0))},${tenth(y(start))}`;
  let before = tenth(y(start));
  for (let day = 0; day < shares.length; day += 1) {
    const level = tenth(y(shares[day] ?? NaN));
    if (level === before) continue;
    path += `H${tenth(x(day))}V${level}`;
    before = level;
  }
  return `${path}H${tenth(x(shares.length - 1))}`;
}

/** The ground between a path of steps and a level: down or up to it at the end, back to the start. */
export function closedAt(path: string, y: number, start: number): string {
  return path === "" ? "" : `${path}V${tenth(y)}H${tenth(start)}Z`;
}

function tenth(length: number): number {
  return Math.round(10 * length) / 10;
}
