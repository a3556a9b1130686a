import * as z from "zod/mini";
import { CellId } from "./cell-id.ts";
import { duration } from "./duration.ts";
import { line } from "./line.ts";
import { settings } from "./settings.ts";

const doseRemedy = "use a multiple of the published dose from 0 to 10, as 1.5";
const dose = z.number(doseRemedy).check(z.minimum(0, doseRemedy), z.maximum(10, doseRemedy));
const every = duration(1, 365);
const name = z.exactOptional(line(80));

const Changed = settings({ regimen: CellId, dose: z.exactOptional(dose), every: z.exactOptional(every), name });

/** One value for all regimens of an arm, or a value for some of them by name. */
function forEach<Value extends z.ZodMiniType>(value: Value) {
  const byName = z.record(CellId, value, "use regimens and values, as {epo: …}");
  return z.exactOptional(z.union([value, byName], "use one value, or regimens and values, as {epo: …}"));
}

const Combined = settings({
  regimens: z.array(CellId, "use a list of regimens, as [epo, rituximab]").check(
    z.minLength(2, "use at least 2 regimens"),
    z.maxLength(8, "use at most 8 regimens"),
    z.refine((ids) => new Set(ids).size === ids.length, "name each regimen once"),
  ),
  start: z.exactOptional(z.record(CellId, duration(0, 1460), "use regimens and days, as {epo: 28 d}")),
  dose: forEach(dose),
  every: forEach(every),
  name,
}).check((context) => {
  const { regimens, start, dose: doses, every: intervals } = context.value;
  for (const [setting, values] of Object.entries({ start, dose: doses, every: intervals })) {
    for (const id of typeof values === "object" ? Object.keys(values) : []) {
      if (regimens.includes(id)) continue;
      context.issues.push({
        code: "custom",
        input: id,
        path: [setting],
        params: { reason: "unknown" },
        message: `use one of ${regimens.join(", ")}`,
      });
    }
  }
});

/**
 * An arm as a file may say it: a regimen, a regimen with what is changed in it, or several together, each from its own day. `dose` and `every` hold for all regimens of the arm, or for those they name.
 */
export const ArmEntry = z.union(
  [CellId, Changed, Combined],
  "use a regimen, {regimen: …, dose: 1.5, every: 7 d} or {regimens: [a, b], start: {b: 28 d}}",
);
export type ArmEntry = z.infer<typeof ArmEntry>;
