import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";

/** What a refusal of the name of a control says is wanted. */
export const controlNameRemedy = "use the name of a control, as $window";

/** The value of a *control* cell, by the name of that cell: `$window`. */
export const ControlName = z.templateLiteral(["$", CellId], controlNameRemedy);
export type ControlName = z.infer<typeof ControlName>;

/** Whether a value of a document is the name of a control rather than a value itself. */
export function isControlName(value: unknown): value is ControlName {
  return z.safeParse(ControlName, value).success;
}

/** The cell that a name of a control leads to. */
export function controlOf(name: ControlName): CellId {
  return name.slice(1);
}

/** A value, or the name of the control it is left to. */
export function orControl<Value extends z.ZodMiniType>(value: Value) {
  return z.union([ControlName, value]);
}
