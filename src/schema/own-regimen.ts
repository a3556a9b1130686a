import * as z from "zod/mini";
import { Effect, effectTable } from "./effect.ts";
import { effectRow } from "./effect-entry.ts";
import { Regimen } from "./regimen.ts";
import type { RegimenCell } from "./regimen-cell.ts";

/** A regimen of a reader's own as rows of the facts, every column filled in; its effects are its own, act always, and keep the rules of effects.csv. */
export const OwnRegimen = z
  .strictObject({ regimen: Regimen, effects: z.array(Effect).check(z.maxLength(12)) })
  .check((context) => {
    const { regimen, effects } = context.value;
    for (const [index, effect] of effects.entries()) {
      const object = (column: string, message: string): void => {
        context.issues.push({ code: "custom", input: effect, path: ["effects", index, column], message });
      };
      if (effect.regimen !== regimen.id) object("regimen", `use ${regimen.id}`);
      if (effect.role !== "default") object("role", "use default");
      for (const { column, remedy, holds } of effectTable.rules) if (!holds(effect)) object(column, remedy);
    }
  });
export type OwnRegimen = z.infer<typeof OwnRegimen>;

/** The rows of a *regimen* cell: no harm, an assumption of nobody, unless it says otherwise. Total. */
export function ownRegimen(cell: RegimenCell): OwnRegimen {
  const { id, label, harm = {}, sources } = cell;
  return {
    regimen: {
      id,
      label,
      grade: cell.grade ?? "E",
      n: cell.n ?? 0,
      design: cell.design ?? "own, assumed",
      deathFactor: harm.deathFactor ?? 1,
      deathSd: 0,
      relapseFactor: harm.relapseFactor ?? 1,
      relapseSd: 0,
      gvhd: harm.gvhd ?? null,
      gvhdLow: null,
      gvhdHigh: null,
      burden: cell.burden ?? "not stated",
      source: sources?.join("; ") ?? "none: assumed",
      says: "Composed in this notebook: what it does, and its harm, is assumed",
      cordBlood: null,
    },
    effects: cell.effects.map((entry) => effectRow(entry, id)),
  };
}
