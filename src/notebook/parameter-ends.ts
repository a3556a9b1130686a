import type { Parameter } from "../schema/parameter.ts";

/** An end of a parameter's range, and all that a run changes to have it there. */
export interface ParameterEnd {
  readonly value: number;
  readonly changed: Readonly<Record<string, number>>;
}

const classes = ["classSelfLimited", "classPersistent", "classCellular"];
const quantile = /^(diagnosis|start)Q(0|25|50|75|100)$/u;
const quantiles = ["0", "25", "50", "75", "100"];
/** Quantiles of days lie above 0. */
const firstDay = 1;

/** The lowest and the highest value of a parameter that has both. A quantile goes no further than its neighbours, since they must rise; a share of the mix of classes takes the others along in proportion, since they must add up to 1. */
export function parameterEnds(
  parameter: Parameter,
  table: readonly Parameter[],
  set: Readonly<Record<string, number>>,
): readonly [ParameterEnd, ParameterEnd] {
  const { symbol, value: usual } = parameter;
  const low = parameter.low ?? usual;
  const high = parameter.high ?? usual;
  const valueOf = (of: string): number => set[of] ?? table.find((row) => row.symbol === of)?.value ?? NaN;
  if (classes.includes(symbol)) {
    const others = classes.filter((other) => other !== symbol);
    const rest = others.reduce((sum, other) => sum + valueOf(other), 0);
    const share = (other: string): number => (rest === 0 ? 1 / others.length : valueOf(other) / rest);
    const mixed = (value: number): ParameterEnd => {
      const changed: Record<string, number> = { [symbol]: value };
      for (const other of others) changed[other] = (1 - value) * share(other);
      return { value, changed };
    };
    return [mixed(low), mixed(high)];
  }
  const alone = (value: number): ParameterEnd => ({ value, changed: { [symbol]: value } });
  const [, name, part = ""] = quantile.exec(symbol) ?? [];
  if (name === undefined) return [alone(low), alone(high)];
  const at = quantiles.indexOf(part);
  const beside = (by: number, none: number): number => {
    const other = quantiles[at + by];
    return other === undefined ? none : valueOf(`${name}Q${other}`);
  };
  return [alone(Math.max(low, beside(-1, firstDay))), alone(Math.min(high, beside(1, high)))];
}
