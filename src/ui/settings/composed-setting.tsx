import type { PlannedCell } from "../../notebook/index.ts";
import { ownRegimen } from "../../schema/own-regimen.ts";
import { knownRegimens } from "../arms/known-regimens.ts";
import { ArmsEditor } from "../arms-editor/arms-editor.tsx";
import type { CellContext } from "../cells/cell-context.ts";
import { valueOf } from "../cells/value-of.ts";
import { OwnRegimenEditor } from "../regimen/own-regimen-editor.tsx";

interface ComposedSettingProps {
  readonly planned: PlannedCell;
  readonly context: CellContext;
  /** Says that the cell is gone. */
  readonly removed: () => void;
}

/** The editor of what is composed: the arms of a comparison, or a regimen with its effects, harm and evidence. */
export function ComposedSetting({ planned: { cell }, context, removed }: ComposedSettingProps) {
  const { view } = context;
  const { cells } = view.notebook;
  const own = cells.flatMap((other) => (other.kind === "regimen" ? [ownRegimen(other)] : []));
  const [arms = null] = cells.flatMap((other) => (other.kind === "arms" ? [other.id] : []));
  const at = cell.kind === "arms" ? cell.id : arms;
  const known = knownRegimens(at === null ? null : valueOf(view, at, "arms"), own);
  if (at === null) return <p class="editor-says">Its effects are composed here once the notebook has arms.</p>;
  if (known.regimens.length === 0) return <p class="editor-says">The regimens have not been read yet.</p>;
  if (cell.kind === "arms") return <ArmsEditor id={at} known={known} context={context} />;
  if (cell.kind !== "regimen") return null;
  return <OwnRegimenEditor cell={cell} arms={at} known={known} context={context} removed={removed} />;
}
