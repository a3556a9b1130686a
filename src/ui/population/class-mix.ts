/** Decimals to which the shares that follow are rounded. */
const decimals = 4;

function rounded(share: number): number {
  return Number(share.toFixed(decimals));
}

/** Shares by name that add up to 1 after one of them was set: the others keep their proportion, or share evenly where they were all 0. */
export function classMix(
  shares: Readonly<Record<string, number>>,
  name: string,
  share: number,
): Readonly<Record<string, number>> {
  const others = Object.keys(shares).filter((other) => other !== name);
  const rest = others.reduce((sum, other) => sum + (shares[other] ?? 0), 0);
  const left = 1 - share;
  const followed = others.map((other) =>
    Math.min(left, rounded(rest > 0 ? (left * (shares[other] ?? 0)) / rest : left / others.length)),
  );
  const last = followed.slice(0, -1).reduce((sum, other) => sum - other, left);
  const exact = [...followed.slice(0, -1), Math.max(0, Number(last.toPrecision(12)))];
  return Object.fromEntries([
    [name, share] as const,
    ...others.map((other, place) => [other, exact[place] ?? 0] as const),
  ]);
}
