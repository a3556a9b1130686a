import type { RunRequest } from "../../../schema/run-request.ts";
import type { Summary } from "../../../schema/summary.ts";
import type { MethodsTables } from "../methods-tables.ts";

/** A run that has answered, with all that is needed to say how it was done. */
export interface RunRecord {
  readonly request: RunRequest;
  readonly summary: Summary;
  /** The seed in the reader's words, or its number. */
  readonly seed: string;
  /** The version of the app, and that of its tables. */
  readonly version: string;
  readonly data: string;
  readonly tables: Pick<MethodsTables, "parameters" | "regimens" | "effects">;
}

/** The value of a parameter in a run: the reader's, or the typical one. */
export function valueInRun({ request, tables }: Pick<RunRecord, "request" | "tables">, symbol: string): number {
  const typical = tables.parameters.find((row) => row.symbol === symbol)?.value;
  return request.parameters[symbol] ?? typical ?? NaN;
}

/** The seed in the reader's words with its number, or its number alone. */
export function seedInRun({ seed, request }: Pick<RunRecord, "seed" | "request">): string {
  return seed === String(request.seed) ? seed : `${seed} (${request.seed})`;
}
