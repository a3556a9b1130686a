import * as z from "zod/mini";
import { ArmsCell } from "./arms-cell.ts";
import { CasesCell } from "./cases-cell.ts";
import { ChartCell } from "./chart-cell.ts";
import { PopulationCell } from "./population-cell.ts";
import { ProseCell } from "./prose-cell.ts";
import { RegimenCell } from "./regimen-cell.ts";
import { SimulateCell } from "./simulate-cell.ts";
import { TableCell } from "./table-cell.ts";

/** One cell of a notebook: data, never code. */
export const Cell = z.discriminatedUnion(
  "kind",
  [ProseCell, CasesCell, PopulationCell, RegimenCell, ArmsCell, SimulateCell, ChartCell, TableCell],
  "use prose, cases, population, regimen, arms, simulate, chart or table",
);
export type Cell = z.infer<typeof Cell>;
export type CellKind = Cell["kind"];
