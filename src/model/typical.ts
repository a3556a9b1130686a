import type { Parameter } from "../schema/parameter.ts";

/** Typical values and spreads between patients by symbol; asking for a symbol that is not in the table throws, because that is a bug. */
export interface Typical {
  readonly value: (symbol: string) => number;
  /** SD of the log between patients; 0 where the table states no log-normal spread. */
  readonly spread: (symbol: string) => number;
}

/** The table of parameters with the reader's values in place of typical ones; ranges are checked before, in compileRun. */
export function typicalValues(parameters: readonly Parameter[], changed: Readonly<Record<string, number>>): Typical {
  const bySymbol = new Map(parameters.map((parameter) => [parameter.symbol, parameter]));
  const find = (symbol: string): Parameter => {
    const parameter = bySymbol.get(symbol);
    if (parameter === undefined) throw new Error(`no parameter ${symbol}`);
    return parameter;
  };
  return {
    value: (symbol) => changed[symbol] ?? find(symbol).value,
    spread: (symbol) => {
      const text = find(symbol).betweenPatients ?? "";
      return text.startsWith("log-normal ") ? Number(text.slice("log-normal ".length)) : 0;
    },
  };
}
