import { never } from "../base/never.ts";
import { armRegimens } from "../schema/arm-regimens.ts";
import type { ArmsCell } from "../schema/arms-cell.ts";
import type { CasesCell } from "../schema/cases-cell.ts";
import type { Cell, CellKind, SettledCell } from "../schema/cell.ts";
import type { ChartCell } from "../schema/chart-cell.ts";
import { listedIds } from "../schema/cell-ids.ts";
import { controlOf } from "../schema/control-name.ts";
import type { Answer } from "../schema/measure.ts";
import { type CellPath, feedsOf } from "../schema/feeds.ts";

/** That a cell reads another: by which setting and where it stands, under which name, and which kind it must be. */
export interface Reading {
  readonly setting: string;
  readonly path: CellPath;
  readonly name: string;
  readonly kind: CellKind;
  /** Of a *cases* cell: whose cases they must be; left out: anybody's. */
  readonly from?: CasesCell["from"];
}

const shownBy = {
  cases: "cases",
  regimens: "simulate",
  summary: "simulate",
  parameters: "simulate",
  sweep: "sweep",
} as const;
const drawnFrom = {
  independence: "simulate",
  days: "simulate",
  difference: "simulate",
  recovery: "simulate",
  outcomes: "simulate",
  swimmer: "simulate",
  patient: "simulate",
  sweep: "sweep",
  tornado: "sweep",
  structure: "sweep",
  likelihood: "sweep",
  untreated: "simulate",
  belief: "simulate",
  identifiability: "simulate",
  ridge: "simulate",
  influence: "simulate",
  measurements: "simulate",
  indices: "simulate",
  evidence: "cases",
  tested: "cases",
  observed: "cases",
} as const;

function reading(setting: string, name: string, kind: CellKind): Reading {
  return { setting, path: [setting], name, kind };
}

/** What a figure is drawn from; of what is published, no cases of a reader's own, which carry no regimen of the data files. */
function drawn({ show, of }: ChartCell): Reading {
  const from = reading("of", of, drawnFrom[show]);
  return show === "evidence" || show === "tested" ? { ...from, from: "published" } : from;
}

function listed(setting: string, names: string | readonly string[], kind: CellKind): readonly Reading[] {
  return listedIds(names).map((name, index) => ({
    setting,
    path: typeof names === "string" ? [setting] : [setting, index],
    name,
    kind,
  }));
}

/** The other runs that an exercise's answer is computed from. */
function measuredIn({ run, minus }: Answer): readonly Reading[] {
  const named = (name: string | undefined, path: CellPath): readonly Reading[] =>
    name === undefined ? [] : [{ setting: "answer", path, name, kind: "simulate" }];
  return [...named(run, ["answer", "run"]), ...named(minus?.run, ["answer", "minus", "run"])];
}

function regimensIn({ arms }: ArmsCell, own: ReadonlySet<string>): readonly Reading[] {
  const readings = arms.flatMap((entry, index) =>
    armRegimens(entry).map(({ regimen }): Reading => ({
      setting: "arms",
      path: ["arms", index],
      name: regimen,
      kind: "regimen",
    })),
  );
  return readings.filter(
    ({ name }, index) => own.has(name) && readings.findIndex((other) => other.name === name) === index,
  );
}

/** The controls a cell leaves values to. */
export function controlReadings(cell: Cell): readonly Reading[] {
  return feedsOf(cell).map(({ path, name }) => ({
    setting: String(path[0]),
    path,
    name: controlOf(name),
    kind: "control",
  }));
}

/** What a cell reads besides controls, in the order of its settings; `regimens` are the names of the *regimen* cells, and any other regimen an arm gives is a shipped one. */
export function readingsOf(cell: SettledCell, regimens: ReadonlySet<string>): readonly Reading[] {
  switch (cell.kind) {
    case "prose":
    case "cases":
    case "population":
    case "regimen":
    case "control":
    case "note":
      return [];
    case "arms":
      return regimensIn(cell, regimens);
    case "simulate": {
      const arms = reading("arms", cell.arms, "arms");
      return cell.population === undefined ? [arms] : [arms, reading("population", cell.population, "population")];
    }
    case "sweep":
      return [reading("of", cell.of, "simulate")];
    case "chart":
      return [drawn(cell), ...listed("over", cell.over ?? [], "cases")];
    case "exercise":
      return [reading("of", cell.of, "simulate"), ...measuredIn(cell.answer)];
    case "table":
      return listed("of", cell.of, shownBy[cell.show]);
    default:
      return never(cell);
  }
}
