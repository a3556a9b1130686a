import { assert } from "../../base/assert.ts";
import { ok, type Result } from "../../base/result.ts";
import { freeName, namesTaken, settledCell, withSettledChanged } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import type { PopulationCell } from "../../schema/population-cell.ts";
import type { OpenSimulateCell } from "../../schema/simulate-cell.ts";
import { withCellBefore, withCellChanged, withoutCell } from "../document/change-cells.ts";

function simulateCell({ cells }: Notebook, run: string): OpenSimulateCell {
  const cell = cells.find((candidate) => candidate.kind === "simulate" && candidate.id === run);
  assert(cell?.kind === "simulate", `no simulate cell "${run}"`);
  return cell;
}

/** The *population* cell a run draws its patients from; null: none, all parameters have their typical values. */
export function populationOf(notebook: Notebook, run: string): PopulationCell | null {
  const population = settledCell(notebook, run, "simulate")?.population;
  return population === undefined ? null : settledCell(notebook, population, "population");
}

/** The notebook with the patients of a run at typical values; their cell goes with them unless another run draws from it. */
function asPublished(notebook: Notebook, run: string): Result<Notebook, Failure> {
  const { population, ...simulate } = simulateCell(notebook, run);
  if (population === undefined) return ok(notebook);
  const alone = withCellChanged(notebook, simulate);
  if (!alone.ok) return alone;
  const { cells } = alone.value;
  const shared = cells.some((cell) => cell.kind === "simulate" && cell.population === population);
  const stands = cells.some((cell) => cell.kind === "population" && cell.id === population);
  return shared || !stands ? alone : withoutCell(alone.value, population);
}

/** The notebook with these parameters changed for a run, and only these: its *population* cell is made before the run when it is first needed, and goes when nothing differs any more. */
export function changePopulation(
  notebook: Notebook,
  run: string,
  parameters: Readonly<Record<string, number>>,
): Result<Notebook, Failure> {
  if (Object.keys(parameters).length === 0) return asPublished(notebook, run);
  const cell = populationOf(notebook, run);
  if (cell !== null) return withSettledChanged(notebook, { ...cell, parameters: { ...parameters } });
  const id = freeName("patients", namesTaken(notebook.cells));
  const placed = withCellBefore(notebook, run, { kind: "population", id, parameters: { ...parameters } });
  return placed.ok ? withCellChanged(placed.value, { ...simulateCell(notebook, run), population: id }) : placed;
}
