import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { ControlValue } from "./control-value.ts";
import { readBy } from "./objection.ts";
import { ParameterSymbol } from "./population-cell.ts";
import { settings } from "./settings.ts";
import { type RunSetting, runSettings } from "./simulate-cell.ts";

const valuesRemedy = "use a list of 2 to 12 values, as [28 d, 56 d, 84 d]";
const factorRemedy = "use a factor from 0 to 10, as 0.5: it multiplies every dose of every arm but the first";
const factor = z.number(factorRemedy).check(z.minimum(0, factorRemedy), z.maximum(10, factorRemedy));
const symbolsRemedy = "use a list of 1 to 40 symbols of parameters.csv, as [A0, kP]";
const values = z.array(ControlValue, valuesRemedy).check(z.minLength(2, valuesRemedy), z.maxLength(12, valuesRemedy));
/** Most runs of a grid. */
const mostRuns = 64;

/** Whether a sweep varies a setting of its run, rather than a parameter or the doses. */
export function isRunSetting(vary: string): vary is RunSetting {
  return Object.hasOwn(runSettings, vary);
}

/** What one value of a varied thing may be. */
function schemaOf(vary: string) {
  if (isRunSetting(vary)) return runSettings[vary];
  return vary === "dose" ? factor : z.number(`use a number: ${vary} is a parameter`);
}

type Objecting = (path: readonly (string | number)[], input: unknown, reason: string, message: string) => void;

/** Objects to values that the thing varied does not take, and to those said twice. */
function checkValues(setting: string, vary: string, said: readonly unknown[], object: Objecting): void {
  const schema = schemaOf(vary);
  const seen = new Set<unknown>();
  for (const [index, value] of said.entries()) {
    const path = [setting, index];
    const read = readBy<unknown>(schema, value);
    if (!read.ok) for (const { failure } of read.failures) object(path, value, failure.reason, failure.remedy);
    else if (seen.has(read.value)) object(path, value, "duplicate", "say each value once");
    else seen.add(read.value);
  }
}

/**
 * A run repeated with one thing varied, or two (`across`, with its `steps`): a setting of it that is one value, a symbol of parameters.csv, or `dose`, a factor on every dose of every arm but the first. Or with `each` parameter in turn at its lowest and highest value. Each value is what that thing itself may be. Every run is of all its patients, and of typical values unless the sweep itself says how many draws.
 */
export const SweepCell = settings({
  kind: z.literal("sweep"),
  id: CellId,
  of: CellId,
  vary: ParameterSymbol,
  values: z.exactOptional(values),
  across: z.exactOptional(ParameterSymbol),
  steps: z.exactOptional(values),
  parameters: z.exactOptional(
    z.array(ParameterSymbol, symbolsRemedy).check(z.minLength(1, symbolsRemedy), z.maxLength(40, symbolsRemedy)),
  ),
  patients: z.exactOptional(runSettings.patients),
  draws: z.exactOptional(runSettings.draws),
}).check((context) => {
  const { vary, across, steps, parameters, values: said } = context.value;
  const object: Objecting = (path, input, reason, message) => {
    context.issues.push({ code: "custom", input, path: [...path], params: { reason }, message });
  };
  for (const setting of ["patients", "draws"] as const) {
    const own = context.value[setting];
    if (own !== undefined && (vary === setting || across === setting))
      object([setting], own, "shape", `leave ${setting} out: it is varied`);
  }
  if (vary === "each") {
    for (const [setting, value] of Object.entries({ values: said, across, steps })) {
      const message = `leave ${setting} out: each parameter is varied to the ends of its range`;
      if (value !== undefined) object([setting], value, "shape", message);
    }
    for (const [index, symbol] of (parameters ?? []).entries()) {
      if (parameters?.indexOf(symbol) !== index)
        object(["parameters", index], symbol, "duplicate", "name each parameter once");
    }
    return;
  }
  if (parameters !== undefined) object(["parameters"], parameters, "shape", "leave parameters out, or use vary: each");
  if (said === undefined) object(["values"], undefined, "missing", valuesRemedy);
  else checkValues("values", vary, said, object);
  if (across === undefined) {
    if (steps !== undefined)
      object(["steps"], steps, "shape", "leave steps out, or say what they vary, as across: window");
    return;
  }
  if (across === vary) object(["across"], across, "duplicate", "vary two different things, or one only");
  if (across === "each") object(["across"], across, "shape", "use a setting of the run, a parameter, or dose");
  if (steps === undefined) object(["steps"], undefined, "missing", valuesRemedy);
  else checkValues("steps", across, steps, object);
  if ((said ?? []).length * (steps ?? []).length > mostRuns) {
    object(["steps"], steps, "range", `use fewer values or steps: together they make at most ${mostRuns} runs`);
  }
});
export type SweepCell = z.infer<typeof SweepCell>;
