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

/** The regimens that an *arms* cell names and nobody knows, as failures in that cell. */
export function unknownRegimens(cell: string, arms: readonly Arm[], regimens: readonly Regimen[]): readonly Failure[] {
  const known = regimens.map(({ id }) => id);
  const named = new Set(arms.flatMap((arm) => arm.regimens.map(({ regimen }) => regimen)));
  return [...named].filter((name) => !known.includes(name)).map((name) => unknown("regimen", name, known, cell));
}

/** The parameters of a *population* cell that nobody knows or that lie outside what a reader may type, as failures in that cell. */
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
    if (value >= low && value <= high) return [];
    const message = `impossible ${symbol}: ${value} (cell ${cell})`;
    const remedy =
      low === high
        ? `leave it at ${low}`
        : `use ${low} to ${high}${parameter.unit === null ? "" : ` ${parameter.unit}`}`;
    return [{ reason: "range", message, remedy, place: { cell } }];
  });
}
