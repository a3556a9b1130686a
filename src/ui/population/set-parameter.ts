import { failed, ok, type Result } from "../../base/result.ts";
import { refusedParameters } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Parameter } from "../../schema/parameter.ts";
import { classMix } from "./class-mix.ts";
import { classSymbols } from "./parameter-groups.ts";
import { withPresentRange } from "./parameter-range.ts";

type Values = Readonly<Record<string, number>>;

function isClass(symbol: string): boolean {
  return classSymbols.some((each) => each === symbol);
}

/** Only what differs from the published values, in the order of the table. */
function differing(values: Values, parameters: readonly Parameter[]): Values {
  const changed = parameters.flatMap(({ symbol, value }) => {
    const own = values[symbol];
    return own === undefined || own === value ? [] : [[symbol, own] as const];
  });
  return Object.fromEntries(changed);
}

/** The changed parameters after one was set, only those that differ from the published values; of the classes the other shares follow. Refused, with what is allowed, out of its range. */
export function setParameter(
  changed: Values,
  symbol: string,
  value: number,
  parameters: readonly Parameter[],
): Result<Values, Failure> {
  const valueOf = (name: string): number =>
    changed[name] ?? parameters.find((row) => row.symbol === name)?.value ?? Number.NaN;
  const rows = parameters.map((row) => (row.symbol === symbol ? withPresentRange(row, parameters, valueOf) : row));
  const failures = refusedParameters("", { [symbol]: value }, rows).map((failure) => ({
    ...failure,
    message: `impossible value: ${value}`,
  }));
  if (failures.length > 0) return failed(...failures);
  const shares = Object.fromEntries(classSymbols.map((name) => [name, valueOf(name)]));
  const set = isClass(symbol) ? classMix(shares, symbol, value) : { [symbol]: value };
  return ok(differing({ ...changed, ...set }, parameters));
}

/** The changed parameters with one at its typical value again; of the classes all three. */
export function resetParameter(changed: Values, symbol: string): Values {
  const gone = isClass(symbol) ? [...classSymbols] : [symbol];
  return Object.fromEntries(Object.entries(changed).filter(([name]) => !gone.includes(name)));
}
