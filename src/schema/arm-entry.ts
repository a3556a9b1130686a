import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { orControl } from "./control-name.ts";
import { duration } from "./duration.ts";
import { line } from "./line.ts";
import { Rule } from "./rule.ts";
import { settings } from "./settings.ts";

const doseRemedy = "use a multiple of the published dose from 0 to 10, as 1.5";
const dose = z.number(doseRemedy).check(z.minimum(0, doseRemedy), z.maximum(10, doseRemedy));
const every = duration(1, 365);
const name = z.exactOptional(line(80));

const start = duration(0, 1460);

/** One value for all regimens of an arm, or a value for some of them by name. */
function forEach<Value extends z.ZodMiniType>(value: Value) {
  const byName = z.record(CellId, value, "use regimens and values, as {epo: …}");
  return z.exactOptional(z.union([value, byName], "use one value, or regimens and values, as {epo: …}"));
}

function starts<Value extends z.ZodMiniType>(value: Value) {
  return z.exactOptional(z.record(CellId, value, "use regimens and days, as {epo: 28 d}"));
}

const regimens = z.array(CellId, "use a list of regimens, as [epo, rituximab]").check(
  z.minLength(2, "use at least 2 regimens"),
  z.maxLength(8, "use at most 8 regimens"),
  z.refine((ids) => new Set(ids).size === ids.length, "name each regimen once"),
);
const rules = z.exactOptional(
  z.record(CellId, Rule, "use regimens and rules, as {epo: {measure: reticulocytes, under: 30}}"),
);

interface SaidOfRegimens {
  readonly regimens: readonly string[];
  readonly start?: unknown;
  readonly if?: unknown;
  readonly dose?: unknown;
  readonly every?: unknown;
}

/** That values by name are of regimens of the arm. */
function ofItsRegimens(context: z.core.ParsePayload<SaidOfRegimens>): void {
  const { regimens: ids, start: days, if: when, dose: doses, every: intervals } = context.value;
  for (const [setting, values] of Object.entries({ start: days, if: when, dose: doses, every: intervals })) {
    for (const id of typeof values === "object" && values !== null ? Object.keys(values) : []) {
      if (ids.includes(id)) continue;
      context.issues.push({
        code: "custom",
        input: id,
        path: [setting],
        params: { reason: "unknown" },
        message: `use one of ${ids.join(", ")}`,
      });
    }
  }
}

const Changed = settings({ regimen: CellId, dose: z.exactOptional(dose), every: z.exactOptional(every), name });
const Combined = settings({
  regimens,
  start: starts(start),
  if: rules,
  dose: forEach(dose),
  every: forEach(every),
  name,
}).check(ofItsRegimens);

const OpenChanged = settings({
  regimen: CellId,
  dose: z.exactOptional(orControl(dose)),
  every: z.exactOptional(orControl(every)),
  name,
});
const OpenCombined = settings({
  regimens,
  start: starts(orControl(start)),
  if: rules,
  dose: forEach(orControl(dose)),
  every: forEach(orControl(every)),
  name,
}).check(ofItsRegimens);

const remedy = "use a regimen, {regimen: …, dose: 1.5, every: 7 d} or {regimens: [a, b], start: {b: 28 d}}";

/**
 * An arm, every value stated: a regimen, a regimen with what is changed in it, or several together, each from its own day, and those under `if` only where their rule holds on that day. `dose` and `every` hold for all regimens of the arm, or for those they name.
 */
export const ArmEntry = z.union([CellId, Changed, Combined], remedy);
export type ArmEntry = z.infer<typeof ArmEntry>;

/** An arm as a file may say it: doses, intervals and starts may be left to controls. */
export const OpenArmEntry = z.union([CellId, OpenChanged, OpenCombined], remedy);
export type OpenArmEntry = z.infer<typeof OpenArmEntry>;

/** The regimens that an entry gives, in order, whatever is said of them; total. */
export function regimensGiven(entry: OpenArmEntry): readonly string[] {
  if (typeof entry === "string") return [entry];
  return "regimen" in entry ? [entry.regimen] : entry.regimens;
}
