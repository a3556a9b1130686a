import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { ControlValue } from "./control-value.ts";
import { readBy } from "./objection.ts";
import { ParameterSymbol } from "./population-cell.ts";
import { settings } from "./settings.ts";
import { type RunSetting, runSettings } from "./simulate-cell.ts";

const valuesRemedy = "use a list of 2 to 12 values, as [28 d, 56 d, 84 d]";

/** Whether a sweep varies a setting of its run, rather than a parameter. */
export function isRunSetting(vary: string): vary is RunSetting {
  return Object.hasOwn(runSettings, vary);
}

/**
 * A run repeated with one thing varied: a setting of it that is one value, or a symbol of parameters.csv. Each value is what that setting itself may be.
 */
export const SweepCell = settings({
  kind: z.literal("sweep"),
  id: CellId,
  of: CellId,
  vary: ParameterSymbol,
  values: z.array(ControlValue, valuesRemedy).check(z.minLength(2, valuesRemedy), z.maxLength(12, valuesRemedy)),
}).check((context) => {
  const { vary, values } = context.value;
  const schema = isRunSetting(vary) ? runSettings[vary] : z.number(`use a number: ${vary} is a parameter`);
  const seen = new Set<unknown>();
  for (const [index, value] of values.entries()) {
    const object = (reason: string, message: string): void => {
      context.issues.push({ code: "custom", input: value, path: ["values", index], params: { reason }, message });
    };
    const read = readBy<unknown>(schema, value);
    if (!read.ok) for (const { failure } of read.failures) object(failure.reason, failure.remedy);
    else if (seen.has(read.value)) object("duplicate", "say each value once");
    else seen.add(read.value);
  }
});
export type SweepCell = z.infer<typeof SweepCell>;
