import type { Arm } from "../schema/arm.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import type { Parameter } from "../schema/parameter.ts";
import { quoted } from "../schema/quoted.ts";
import type { Regimen } from "../schema/regimen.ts";

function unknown(what: string, name: string, known: readonly string[], cell: string): Failure {
  const remedy = instead(name, known, `use one of ${known.join(", ")}`);
  return { reason: "unknown", message: `unknown ${what}: ${quoted(name)} (cell ${cell})`, remedy, place: { cell } };
}

/** The regimens that an *arms* cell names and that are not `known`, as failures in that cell. */
export function unknownRegimens(cell: string, arms: readonly Arm[], known: readonly string[]): readonly Failure[] {
  const named = new Set(arms.flatMap((arm) => arm.regimens.map(({ regimen }) => regimen)));
  return [...named].filter((name) => !known.includes(name)).map((name) => unknown("regimen", name, known, cell));
}

/** That a *regimen* cell has the name of a shipped regimen, as a failure in that cell; none where it has not. */
export function takenRegimen(cell: string, shipped: readonly Regimen[]): readonly Failure[] {
  const taken = shipped.find(({ id }) => id === cell);
  if (taken === undefined) return [];
  const message = `duplicate regimen: ${quoted(cell)} is the shipped ${taken.label} (cell ${cell})`;
  return [{ reason: "duplicate", message, remedy: "give the regimen a name of its own", place: { cell } }];
}

/** The parameters of a *population* cell that nobody knows or that a reader may not give that value, as failures in that cell. */
export function refusedParameters(
  cell: string,
  values: Readonly<Record<string, number>>,
  parameters: readonly Parameter[],
): readonly Failure[] {
  const known = parameters.map(({ symbol }) => symbol);
  return Object.entries(values).flatMap(([symbol, value]): Failure[] => {
    const parameter = parameters.find((row) => row.symbol === symbol);
    if (parameter === undefined) return [unknown("parameter", symbol, known, cell)];
    const low = parameter.low ?? parameter.value;
    const high = parameter.high ?? parameter.value;
    const whole = parameter.whole === "yes";
    if (value >= low && value <= high && (!whole || Number.isInteger(value))) return [];
    const message = `impossible ${symbol}: ${value} (cell ${cell})`;
    const unit = parameter.unit === null ? "" : ` ${parameter.unit}`;
    const remedy =
      low === high ? `leave it at ${low}` : `use ${whole ? "a whole number from " : ""}${low} to ${high}${unit}`;
    return [{ reason: "range", message, remedy, place: { cell } }];
  });
}
