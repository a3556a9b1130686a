import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { Parameter } from "../schema/parameter.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { impossible } from "./impossible.ts";

/** Parameters that a run takes from its own settings. */
const SETTINGS = ["threshold", "visit", "window", "taperFrom", "taperTo"];
const WHOLE = ["nL", "units", "recoveryRun"];

/** Why a known parameter in range would change nothing here; undefined when it does. */
function idle(symbol: string, request: RunRequest): string | undefined {
  if (SETTINGS.includes(symbol)) return "set it in the simulate cell";
  if (symbol === "w") return "leave it out: the share of IgM is drawn from Beta(2, 2) for every patient";
  if (symbol.startsWith("sd")) return "leave it out: measurement noise is off in comparisons";
  if (symbol.startsWith("startQ") && request.start !== "treated")
    return "leave it out, or let therapy start on the published days";
  return undefined;
}

function parameterFailure(parameter: Parameter, value: number, request: RunRequest): Failure | undefined {
  const { symbol } = parameter;
  const remedy = idle(symbol, request);
  if (remedy !== undefined) return impossible("unknown", `idle parameter: ${symbol}`, remedy);
  if (parameter.low === null && parameter.high === null) {
    if (value === parameter.value) return undefined;
    return impossible(
      "range",
      `fixed parameter: ${symbol}`,
      `leave it at ${parameter.value}: it has no range to choose from`,
    );
  }
  const low = parameter.low ?? -Infinity;
  const high = parameter.high ?? Infinity;
  if (!(value >= low && value <= high)) {
    return impossible(
      "range",
      `impossible ${symbol}: ${value} ${parameter.unit ?? ""}`.trim(),
      `use ${low} to ${high}`,
    );
  }
  if (WHOLE.includes(symbol) && !Number.isInteger(value)) {
    return impossible("range", `impossible ${symbol}: ${value}`, "use a whole number");
  }
  return undefined;
}

/** What is wrong with the parameters a reader changed: unknown, fixed, out of the range of the table, not whole, or without effect in this run. */
export function parameterFailures(request: RunRequest, facts: Facts): readonly Failure[] {
  return Object.entries(request.parameters).flatMap(([symbol, value]) => {
    const parameter = facts.parameters.find((row) => row.symbol === symbol);
    if (parameter === undefined) {
      return [impossible("unknown", `unknown parameter: "${symbol}"`, "use a symbol of the table of parameters")];
    }
    return parameterFailure(parameter, value, request) ?? [];
  });
}
