import { never } from "../base/never.ts";
import type { Cell, CellKind } from "../schema/cell.ts";

/** That a cell reads another: by which setting, under which name, and which kind it must be. */
export interface Reading {
  readonly setting: string;
  readonly name: string;
  readonly kind: CellKind;
}

const shownBy = { cases: "cases", regimens: "simulate", summary: "simulate" } as const;

/** What a cell reads, in the order of its settings. */
export function readingsOf(cell: Cell): readonly Reading[] {
  switch (cell.kind) {
    case "prose":
    case "cases":
    case "population":
    case "arms":
      return [];
    case "simulate": {
      const arms: Reading = { setting: "arms", name: cell.arms, kind: "arms" };
      return cell.population === undefined
        ? [arms]
        : [arms, { setting: "population", name: cell.population, kind: "population" }];
    }
    case "chart": {
      const of: Reading = { setting: "of", name: cell.of, kind: "simulate" };
      return cell.over === undefined ? [of] : [of, { setting: "over", name: cell.over, kind: "cases" }];
    }
    case "table":
      return [{ setting: "of", name: cell.of, kind: shownBy[cell.show] }];
    default:
      return never(cell);
  }
}
