import { never } from "../base/never.ts";
import { armRegimens } from "../schema/arm-regimens.ts";
import type { Cell, CellKind } from "../schema/cell.ts";
import { listedIds } from "../schema/cell-ids.ts";

/** That a cell reads another: by which setting, under which name, and which kind it must be. */
export interface Reading {
  readonly setting: string;
  readonly name: string;
  readonly kind: CellKind;
}

const shownBy = { cases: "cases", regimens: "simulate", summary: "simulate", parameters: "simulate" } as const;
const drawnFrom = { independence: "simulate", patient: "simulate", observed: "cases" } as const;

/** What a cell reads, in the order of its settings; `regimens` are the names of the *regimen* cells, and any other regimen an arm gives is a shipped one. */
export function readingsOf(cell: Cell, regimens: ReadonlySet<string>): readonly Reading[] {
  switch (cell.kind) {
    case "prose":
    case "cases":
    case "population":
    case "regimen":
      return [];
    case "arms": {
      const given = new Set(cell.arms.flatMap(armRegimens).map(({ regimen }) => regimen));
      return [...given]
        .filter((name) => regimens.has(name))
        .map((name) => ({ setting: "arms", name, kind: "regimen" }));
    }
    case "simulate": {
      const arms: Reading = { setting: "arms", name: cell.arms, kind: "arms" };
      return cell.population === undefined
        ? [arms]
        : [arms, { setting: "population", name: cell.population, kind: "population" }];
    }
    case "chart": {
      const of: Reading = { setting: "of", name: cell.of, kind: drawnFrom[cell.show] };
      const over = listedIds(cell.over ?? []).map((name): Reading => ({ setting: "over", name, kind: "cases" }));
      return [of, ...over];
    }
    case "table":
      return listedIds(cell.of).map((name) => ({ setting: "of", name, kind: shownBy[cell.show] }));
    default:
      return never(cell);
  }
}
