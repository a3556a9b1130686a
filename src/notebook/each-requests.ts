import { ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import type { Notebook } from "../schema/notebook.ts";
import type { Parameter } from "../schema/parameter.ts";
import type { RunRequest } from "../schema/run-request.ts";
import type { SweepCell } from "../schema/sweep-cell.ts";
import type { Plan } from "./plan.ts";
import { parameterEnds } from "./parameter-ends.ts";
import { type SweepRequest, sweptRequest } from "./sweep-requests.ts";

/** A parameter that is not varied, and why. */
export interface SkippedParameter {
  readonly symbol: string;
  readonly why: string;
}

/** The runs of a sweep of each parameter: the run as it stands, and two for each parameter in the order of the table. */
export interface EachRequests {
  readonly base: RunRequest;
  readonly requests: readonly SweepRequest[];
  readonly swept: readonly Parameter[];
  readonly skipped: readonly SkippedParameter[];
}

/** Why a run leaves a parameter as it is; null where it may be varied. */
export function whyNotVaried(
  { symbol, low, high, idle }: Parameter,
  { parameters, start }: Pick<RunRequest, "parameters" | "start">,
): string | null {
  if (low === null || high === null) return "it has no range";
  if (Object.hasOwn(parameters, symbol)) return "the run's population sets it";
  switch (idle) {
    case "setting":
      return "the run's own settings say it";
    case "drawn":
      return "it is drawn for every patient, whatever stands there";
    case "noise":
      return "measurement noise is off in comparisons";
    case "published start":
      return start === "treated" ? null : "therapy does not start on the published days";
    default:
      return null;
  }
}

/** The runs of a *sweep* cell that varies each parameter of the table, or those it names, to the ends of its range; failures are those of the run. */
export function eachRequests(
  notebook: Notebook,
  plan: Plan,
  cell: SweepCell,
  table: readonly Parameter[],
): Result<EachRequests, Failure> {
  const base = sweptRequest(notebook, plan, cell);
  if (!base.ok) return base;
  const { parameters } = base.value;
  const named = table.filter(({ symbol }) => cell.parameters === undefined || cell.parameters.includes(symbol));
  const judged = named.map((row) => ({ row, why: whyNotVaried(row, base.value) }));
  const swept = judged.flatMap(({ row, why }) => (why === null ? [row] : []));
  return ok({
    base: base.value,
    requests: swept.flatMap((row) =>
      parameterEnds(row, table, parameters).map(({ value, changed }): SweepRequest => {
        const entries = Object.entries({ ...parameters, ...changed }).toSorted(([one], [other]) =>
          one < other ? -1 : 1,
        );
        return {
          value,
          parameter: row.symbol,
          request: { ...base.value, parameters: Object.fromEntries(entries) },
        };
      }),
    ),
    swept,
    skipped: judged.flatMap(({ row, why }) => (why === null || row.low === null ? [] : [{ symbol: row.symbol, why }])),
  });
}
