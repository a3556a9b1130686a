import type { Parameter } from "../../schema/parameter.ts";

/** The value of a symbol as a run has it. */
export type ValueOf = (symbol: string) => number;

/** A parameter with the range a reader may type just now: a quantile stays between its neighbours, and no quantile is 0. */
export function withPresentRange(parameter: Parameter, parameters: readonly Parameter[], valueOf: ValueOf): Parameter {
  const { symbol, low, high } = parameter;
  const name = /^(.+Q)\d+$/u.exec(symbol)?.[1];
  if (name === undefined || low === null || high === null) return parameter;
  const quantiles = parameters.map((row) => row.symbol).filter((other) => other.startsWith(name));
  const place = quantiles.indexOf(symbol);
  const [before, after] = [quantiles[place - 1], quantiles[place + 1]];
  return {
    ...parameter,
    low: before === undefined ? Math.max(1, low) : Math.max(low, valueOf(before)),
    high: after === undefined ? high : Math.min(high, valueOf(after)),
  };
}
