import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { ControlValue, quantityOf } from "./control-value.ts";
import { line } from "./line.ts";
import { oneOf, settings } from "./settings.ts";
import { Switch } from "./switch.ts";

const optionsRemedy = "use a list of 2 to 12 values, as [28 d, 56 d, 84 d]";

/** How a control is drawn, and which settings that takes besides its value. */
const drawn = {
  slider: { needs: ["from", "to"], takes: ["from", "to", "step"] },
  choice: { needs: ["options"], takes: ["options"] },
  switch: { needs: [], takes: [] },
} as const;

/**
 * A named value that other cells read as `$name`: a slider between bounds, a choice of values, or a switch. `locked`: shown, and not to be moved; `hidden`: shown to authors only.
 */
export const ControlCell = settings({
  kind: z.literal("control"),
  id: CellId,
  label: line(80),
  as: oneOf(["slider", "choice", "switch"]),
  value: ControlValue,
  from: z.exactOptional(ControlValue),
  to: z.exactOptional(ControlValue),
  step: z.exactOptional(ControlValue),
  options: z.exactOptional(
    z.array(ControlValue, optionsRemedy).check(z.minLength(2, optionsRemedy), z.maxLength(12, optionsRemedy)),
  ),
  locked: z.exactOptional(Switch),
  hidden: z.exactOptional(Switch),
}).check((context) => {
  const cell = context.value;
  const object = (setting: string, message: string, reason = "shape", input: unknown = cell): void => {
    context.issues.push({ code: "custom", input, path: [setting], params: { reason }, message });
  };
  const { needs, takes } = drawn[cell.as];
  for (const setting of needs)
    if (cell[setting] === undefined) object(setting, `state ${setting}: a ${cell.as} needs it`);
  for (const setting of ["from", "to", "step", "options"] as const) {
    if (cell[setting] === undefined || takes.some((taken) => taken === setting)) continue;
    object(setting, `leave out ${setting}: a ${cell.as} has none`);
  }
  if (cell.as === "switch" && cell.value !== "on" && cell.value !== "off") object("value", "use on or off");
  const { options } = cell;
  if (cell.as === "choice" && options !== undefined) {
    if (new Set(options).size < options.length) object("options", "say each value once", "duplicate");
    if (!options.includes(cell.value)) object("value", `use ${options.join(", ")}`, "range");
  }
  if (cell.as !== "slider" || cell.from === undefined || cell.to === undefined) return;
  const quantities = {
    value: quantityOf(cell.value),
    from: quantityOf(cell.from),
    to: quantityOf(cell.to),
    ...(cell.step === undefined ? {} : { step: quantityOf(cell.step) }),
  };
  for (const [setting, quantity] of Object.entries(quantities)) {
    if (quantity === null) object(setting, "use a number, or days as 56 d");
    else if (quantity.unit !== quantities.value?.unit) object(setting, "use the unit of the value", "unit");
  }
  const { value, from, to, step } = quantities;
  if (value === null || from === null || to === null) return;
  if (from.number >= to.number) object("to", `use more than ${String(cell.from)}`, "range");
  else if (value.number < from.number || value.number > to.number) {
    object("value", `use ${String(cell.from)} to ${String(cell.to)}`, "range");
  }
  if (step !== undefined && step !== null && step.number <= 0) object("step", "use more than 0", "range");
});
export type ControlCell = z.infer<typeof ControlCell>;
