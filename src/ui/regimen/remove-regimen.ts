import { failed, type Result } from "../../base/result.ts";
import { regimensGiven } from "../../schema/arm-entry.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { withoutCell } from "../document/change-cells.ts";

/** How many arms of a notebook give a regimen. */
export function armsGiving({ cells }: Notebook, regimen: string): number {
  return cells
    .flatMap((cell) => (cell.kind === "arms" ? cell.arms : []))
    .filter((entry) => regimensGiven(entry).includes(regimen)).length;
}

/** The notebook without a regimen and without the arms that give it; refused where a comparison would be left without arms. */
export function withoutRegimen(notebook: Notebook, regimen: string): Result<Notebook, Failure> {
  const cells = notebook.cells.map((cell) =>
    cell.kind === "arms"
      ? { ...cell, arms: cell.arms.filter((entry) => !regimensGiven(entry).includes(regimen)) }
      : cell,
  );
  if (cells.some((cell) => cell.kind === "arms" && cell.arms.length === 0)) {
    const remedy = "add another arm first, as watchful waiting";
    return failed({ reason: "limit", message: "no arm would be left", remedy, place: {} });
  }
  return withoutCell({ ...notebook, cells }, regimen);
}
