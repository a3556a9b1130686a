import type { Facts } from "../schema/facts.ts";
import type { Failure } from "../schema/failure.ts";
import type { Parameter } from "../schema/parameter.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { impossible } from "./impossible.ts";

/** Which parameters are changed, and whether therapy starts on the published days. */
type Changes = Pick<RunRequest, "parameters" | "start">;

/** Why a known parameter in range would change nothing here; undefined when it does. */
function idle({ idle: why }: Parameter, request: Changes): string | undefined {
  switch (why) {
    case "setting":
      return "set it in the simulate cell";
    case "drawn":
      return "leave it out: it is drawn for every patient, whatever stands here";
    case "noise":
      return "leave it out: measurement noise is off in comparisons";
    case "published start":
      return request.start === "treated" ? undefined : "leave it out, or let therapy start on the published days";
    default:
      return undefined;
  }
}

function parameterFailure(parameter: Parameter, value: number, request: Changes): Failure | undefined {
  const { symbol } = parameter;
  const remedy = idle(parameter, request);
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
  if (parameter.whole === "yes" && !Number.isInteger(value)) {
    return impossible("range", `impossible ${symbol}: ${value}`, "use a whole number");
  }
  return undefined;
}

/** What is wrong with the parameters a reader changed: unknown, fixed, out of the range of the table, not whole, or without effect in this run. */
export function parameterFailures(request: Changes, facts: Facts): readonly Failure[] {
  return Object.entries(request.parameters).flatMap(([symbol, value]) => {
    const parameter = facts.parameters.find((row) => row.symbol === symbol);
    if (parameter === undefined) {
      return [impossible("unknown", `unknown parameter: "${symbol}"`, "use a symbol of the table of parameters")];
    }
    return parameterFailure(parameter, value, request) ?? [];
  });
}
