import { failed, ok, type Result } from "../../base/result.ts";
import { freeName, namesTaken } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { readBy } from "../../schema/objection.ts";
import { quoted } from "../../schema/quoted.ts";
import { RegimenCell } from "../../schema/regimen-cell.ts";
import { actingEffects, type Switched } from "../arms/acting-effects.ts";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { withCellBefore } from "../document/change-cells.ts";
import { said } from "./change-regimen.ts";
import { copiedEffects } from "./new-effect.ts";

/** A regimen about to be composed: its label, and the regimen it begins as a copy of; null: of none. */
export interface RegimenDraft {
  readonly label: string;
  readonly from: string | null;
}

/** The name a regimen of this label gets in the document. */
export function regimenName(label: string, { cells }: Notebook, { regimens }: Pick<KnownRegimens, "regimens">): string {
  return freeName(label, [...namesTaken(cells), ...regimens.map(({ id }) => id)]);
}

/** Refuses a label that another regimen has. */
export function freeLabel(label: string, { regimens }: Pick<KnownRegimens, "regimens">): Result<string, Failure> {
  const plain = label.trim();
  const taken = regimens.find((regimen) => regimen.label.toLowerCase() === plain.toLowerCase());
  if (taken === undefined) return ok(plain);
  const message = `duplicate label: ${quoted(plain)}`;
  return failed({ reason: "duplicate", message, remedy: "use one that no other regimen has", place: {} });
}

/** The notebook with a new regimen before its arms, and the regimen's name. A copy takes over what acts in the other as things are switched, its harm and its burden, not its evidence. */
export function composeRegimen(
  notebook: Notebook,
  arms: string,
  { label, from }: RegimenDraft,
  known: KnownRegimens,
  switched: Switched,
): Result<{ readonly notebook: Notebook; readonly id: string }, Failure> {
  const free = freeLabel(label, known);
  if (!free.ok) return free;
  const id = regimenName(free.value, notebook, known);
  const row = known.regimens.find((regimen) => regimen.id === from);
  const harm = said({
    deathFactor: row === undefined || row.deathFactor === 1 ? undefined : row.deathFactor,
    relapseFactor: row === undefined || row.relapseFactor === 1 ? undefined : row.relapseFactor,
    gvhd: row?.gvhd ?? undefined,
  });
  const read = readBy(RegimenCell, {
    kind: "regimen",
    id,
    label: free.value,
    effects: row === undefined ? [] : copiedEffects(actingEffects(row.id, known, switched)),
    ...(Object.keys(harm).length === 0 ? {} : { harm }),
    ...(row === undefined ? {} : { burden: row.burden }),
  });
  if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
  const placed = withCellBefore(notebook, arms, read.value);
  return placed.ok ? ok({ notebook: placed.value, id }) : placed;
}
