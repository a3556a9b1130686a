import { failed, ok, type Result } from "../../base/result.ts";
import { freeName, namesTaken } from "../../notebook/index.ts";
import type { Cell, CellKind } from "../../schema/cell.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";

function lacking(kind: "simulate" | "arms", then: string): Result<Cell, Failure> {
  const noun = kind === "arms" ? "arms" : "simulation";
  return failed({ reason: "missing", message: `missing ${noun}`, remedy: `add ${noun} first: ${then}`, place: {} });
}

/** A cell to begin with, that fits what stands in the notebook; refused where what it would read is not there. */
export function newCell(kind: CellKind, notebook: Notebook): Result<Cell, Failure> {
  const free = (name: string): string => freeName(name, namesTaken(notebook.cells));
  const named = (wanted: CellKind): string | undefined =>
    notebook.cells.flatMap((cell) =>
      cell.kind === wanted && "id" in cell && cell.id !== undefined ? [cell.id] : [],
    )[0];
  const run = named("simulate");
  switch (kind) {
    case "prose":
      return ok({ kind, text: "New paragraph." });
    case "cases":
      return ok({ kind, id: free("cases"), from: "published" });
    case "population":
      return ok({ kind, id: free("patients") });
    case "regimen":
      return ok({ kind, id: free("regimen"), label: "New regimen", effects: [] });
    case "arms":
      return ok({ kind, id: free("arms"), arms: ["watch"] });
    case "note":
      return ok({ kind, text: "For those who teach with this notebook." });
    case "exercise":
      if (run === undefined) return lacking("simulate", "an exercise is answered by it");
      return ok({
        kind,
        id: free("exercise"),
        ask: "Of 100 simulated patients in the first arm, how many are independent by day 90?",
        as: "number",
        of: run,
        answer: { measure: "independent", day: 90 },
        from: 0,
        to: 100,
      });
    case "control":
      return ok({ kind, id: free("value"), label: "Value", as: "slider", value: 1, from: 0, to: 2 });
    case "simulate": {
      const arms = named("arms");
      return arms === undefined ? lacking("arms", "a simulation compares them") : ok({ kind, id: free("run"), arms });
    }
    case "sweep":
      if (run === undefined) return lacking("simulate", "a sweep repeats it");
      return ok({ kind, id: free("sweep"), of: run, vary: "window", values: ["28 d", "56 d", "84 d"] });
    case "chart":
      if (run === undefined) return lacking("simulate", "a chart shows it");
      return ok({ kind, show: "independence", of: run });
    default: {
      const observed = named("cases");
      if (run === undefined && observed !== undefined) return ok({ kind: "table", show: "cases", of: observed });
      return run === undefined
        ? lacking("simulate", "a table shows it")
        : ok({ kind: "table", show: "summary", of: run });
    }
  }
}
