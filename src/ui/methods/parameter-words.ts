import type { Parameter } from "../../schema/parameter.ts";

const units: Readonly<Record<string, string>> = { "10^9/L": "·\u00a010⁹/L", "1/d": "per day", "1/y": "per year" };

/** The unit of a parameter as the page writes it; "" where there is none. */
export function unitWords({ unit }: Pick<Parameter, "unit">): string {
  return unit === null ? "" : (units[unit] ?? unit);
}

/** A value of a parameter with its unit: "116.7 d". */
export function valueWords(parameter: Parameter, value: number = parameter.value): string {
  return [String(value), unitWords(parameter)].filter((part) => part !== "").join("\u00a0");
}

/** The range a reader may type: "70 to 140"; null where the value is fixed. */
export function rangeWords({ low, high }: Parameter): string | null {
  return low === null || high === null ? null : `${low} to ${high}`;
}

/** The spread between patients: "log-normal, SD of the log 0.15" or "Beta(2, 2)"; null where there is none. */
export function spreadWords({ betweenPatients }: Parameter): string | null {
  if (betweenPatients === null) return null;
  const [, sd] = /^log-normal (.+)$/u.exec(betweenPatients) ?? [];
  return sd === undefined ? betweenPatients.replace(/^beta/u, "Beta") : `log-normal, SD of the log ${Number(sd)}`;
}

/** The value of the parameter called `symbol`, in words; throws when there is none, because that is a bug. */
export function quoteParameter(parameters: readonly Parameter[], symbol: string): string {
  return valueWords(parameterOf(parameters, symbol));
}

/** The parameter called `symbol`; throws when there is none, because that is a bug. */
export function parameterOf(parameters: readonly Parameter[], symbol: string): Parameter {
  const found = parameters.find((parameter) => parameter.symbol === symbol);
  if (found === undefined) throw new Error(`no parameter ${symbol}`);
  return found;
}
