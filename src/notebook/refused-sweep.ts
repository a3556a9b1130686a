import type { ControlValue } from "../schema/control-value.ts";
import type { Failure } from "../schema/failure.ts";
import type { Parameter } from "../schema/parameter.ts";
import type { RunRequest } from "../schema/run-request.ts";
import { runSettings } from "../schema/simulate-cell.ts";
import { isRunSetting, type SweepCell } from "../schema/sweep-cell.ts";
import { whyNotVaried } from "./each-requests.ts";
import { refusedValue, unknown } from "./unknown-facts.ts";

function isParameter(vary: string): boolean {
  return !isRunSetting(vary) && vary !== "dose" && vary !== "each";
}

/** Whether a sweep varies parameters, which only the table of parameters knows. */
export function sweepsParameters({ vary, across = "dose" }: SweepCell): boolean {
  return vary === "each" || isParameter(vary) || isParameter(across);
}

function refusedNamed(
  { id, parameters: named = [] }: SweepCell,
  parameters: readonly Parameter[],
  run: Pick<RunRequest, "parameters" | "start">,
): readonly Failure[] {
  const known = parameters.map(({ symbol }) => symbol);
  return named.flatMap((symbol, index): readonly Failure[] => {
    const path = ["parameters", index];
    const parameter = parameters.find((row) => row.symbol === symbol);
    if (parameter === undefined) return [unknown("parameter", symbol, known, id, path)];
    const why = whyNotVaried(parameter, run);
    if (why === null) return [];
    const message = `idle parameter: ${symbol} (cell ${id})`;
    return [{ reason: "range", message, remedy: `leave it out: ${why}`, place: { cell: id, path } }];
  });
}

/** What a *sweep* cell varies and nobody knows, values that a reader may not give it, or parameters its run does not leave to it, as failures in that cell; of the settings of a run its schema has made sure. */
export function refusedSweep(
  cell: SweepCell,
  parameters: readonly Parameter[],
  run: Pick<RunRequest, "parameters" | "start">,
): readonly Failure[] {
  const { id, vary, values = [], across, steps = [] } = cell;
  if (vary === "each") return refusedNamed(cell, parameters, run);
  const refused = (
    setting: string,
    symbol: string,
    list: string,
    said: readonly ControlValue[],
  ): readonly Failure[] => {
    if (!isParameter(symbol)) return [];
    const parameter = parameters.find((row) => row.symbol === symbol);
    if (parameter === undefined) {
      const known = ["dose", "each", ...Object.keys(runSettings), ...parameters.map((row) => row.symbol)];
      return [unknown("parameter", symbol, known, id, [setting])];
    }
    return said.flatMap((value, index): readonly Failure[] => {
      const failure = refusedValue(parameter, Number(value), id);
      return failure === null ? [] : [{ ...failure, place: { cell: id, path: [list, index] } }];
    });
  };
  return [
    ...refused("vary", vary, "values", values),
    ...(across === undefined ? [] : refused("across", across, "steps", steps)),
  ];
}
