import * as z from "zod/mini";
import { type ArmsCell, OpenArmsCell } from "./arms-cell.ts";
import { CasesCell } from "./cases-cell.ts";
import { type ChartCell, OpenChartCell } from "./chart-cell.ts";
import { ControlCell } from "./control-cell.ts";
import { ExerciseCell } from "./exercise-cell.ts";
import { NoteCell } from "./note-cell.ts";
import { OpenPopulationCell, type PopulationCell } from "./population-cell.ts";
import { ProseCell } from "./prose-cell.ts";
import { RegimenCell } from "./regimen-cell.ts";
import { OpenSimulateCell, type SimulateSpec } from "./simulate-cell.ts";
import { SweepCell } from "./sweep-cell.ts";
import { TableCell } from "./table-cell.ts";

/** One cell of a notebook: data, never code. A setting may be left to a control, as `$window`. */
export const Cell = z.discriminatedUnion(
  "kind",
  [
    ProseCell,
    CasesCell,
    OpenPopulationCell,
    RegimenCell,
    OpenArmsCell,
    OpenSimulateCell,
    SweepCell,
    OpenChartCell,
    TableCell,
    ControlCell,
    ExerciseCell,
    NoteCell,
  ],
  "use prose, cases, population, regimen, arms, simulate, sweep, chart, table, control, exercise or note",
);
export type Cell = z.infer<typeof Cell>;
export type CellKind = Cell["kind"];

/** One cell with the values of the controls it names in their place. */
export type SettledCell =
  | Extract<Cell, { kind: "prose" | "cases" | "regimen" | "sweep" | "table" | "control" | "exercise" | "note" }>
  | PopulationCell
  | ArmsCell
  | SimulateSpec
  | ChartCell;
