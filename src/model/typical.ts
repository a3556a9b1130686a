import type { Parameter } from "../schema/parameter.ts";

/** Typical values and spreads between patients by symbol; asking for a symbol that is not in the table throws, because that is a bug. */
export interface Typical {
  readonly value: (symbol: string) => number;
  /** The quantiles at 0, ¼, ½, ¾ and 1 that stand in the table as the symbol followed by Q0, Q25, …, Q100. */
  readonly quantiles: (symbol: string) => readonly number[];
  /** SD of the log between patients; 0 where the table states no log-normal spread. */
  readonly spread: (symbol: string) => number;
  /** Whether patients have no values of their own: every spread is 0. */
  readonly alike: boolean;
}

function spreadOf(text: string): number {
  return text.startsWith("log-normal ") ? Number(text.slice("log-normal ".length)) : 0;
}

/** The table of parameters with the reader's values in place of typical ones, and no spread where patients are `alike`; ranges are checked before, in compileRun. */
export function typicalValues(
  parameters: readonly Parameter[],
  changed: Readonly<Record<string, number>>,
  alike = false,
): Typical {
  const values = new Map(parameters.map(({ symbol, value }) => [symbol, changed[symbol] ?? value]));
  const spreads = new Map(
    parameters.map(({ symbol, betweenPatients }) => [symbol, alike ? 0 : spreadOf(betweenPatients ?? "")]),
  );
  const known = (numbers: ReadonlyMap<string, number>, symbol: string): number => {
    const number = numbers.get(symbol);
    if (number === undefined) throw new Error(`no parameter ${symbol}`);
    return number;
  };
  const quantiles = new Map<string, readonly number[]>();
  return {
    value: (symbol) => known(values, symbol),
    quantiles: (symbol) => {
      const before = quantiles.get(symbol);
      if (before !== undefined) return before;
      const now = [0, 25, 50, 75, 100].map((percent) => known(values, `${symbol}Q${percent}`));
      quantiles.set(symbol, now);
      return now;
    },
    spread: (symbol) => known(spreads, symbol),
    alike,
  };
}
