import { never } from "../base/never.ts";
import { failed, ok, type Result } from "../base/result.ts";
import type { Answer, Lab } from "../lab/lab.ts";
import { casesIn, effectsIn, parametersIn, regimensIn } from "../schema/answered-rows.ts";
import type { ArmsCell } from "../schema/arms-cell.ts";
import type { CasesCell } from "../schema/cases-cell.ts";
import type { SettledCell } from "../schema/cell.ts";
import type { Failure } from "../schema/failure.ts";
import type { Notebook } from "../schema/notebook.ts";
import { ownRegimen } from "../schema/own-regimen.ts";
import type { PopulationCell } from "../schema/population-cell.ts";
import type { Progress } from "../schema/progress.ts";
import type { RegimenCell } from "../schema/regimen-cell.ts";
import type { Summary } from "../schema/summary.ts";
import type { CellValue } from "./cell-value.ts";
import { exerciseWork } from "./exercise-work.ts";
import type { Plan } from "./plan.ts";
import { resolveArms } from "./resolve-arms.ts";
import { plannedRequest } from "./run-request.ts";
import type { SharedRuns } from "./shared-runs.ts";
import { sweepWork } from "./sweep-work.ts";
import { refusedParameters, takenRegimen, unknownRegimens } from "./unknown-facts.ts";

/** Hears how far a cell has come, with an answer for the patients done so far when there is a new one. */
export type OnProgress = (progress: Progress, value: CellValue | null) => void;

/** What a cell asks of the lab: `content` is the whole of the question, so equal contents have equal answers; `known`, where the answers are remembered elsewhere, is the answer; null: to be asked for. */
export interface CellWork {
  readonly content: string;
  readonly known?: CellValue | null;
  readonly ask: (signal: AbortSignal, onProgress: OnProgress) => Answer<CellValue>;
}

function ownWork(lab: Lab, attached: number | null): CellWork {
  return {
    content: JSON.stringify(["own", attached]),
    ask: async () => {
      const answer = attached === null ? ok(null) : await lab.own();
      return answer.ok ? ok({ kind: "own", own: answer.value }) : answer;
    },
  };
}

function casesWork({ where = {} }: CasesCell, lab: Lab): CellWork {
  return {
    content: JSON.stringify(["cases", where]),
    ask: async () => {
      const answer = await lab.query({ table: "cases", where });
      return answer.ok ? ok({ kind: "cases", cases: casesIn(answer.value) }) : answer;
    },
  };
}

function armsWork(notebook: Notebook, cell: ArmsCell, lab: Lab): Result<CellWork, Failure> {
  const arms = resolveArms(cell);
  if (!arms.ok) return arms;
  const own = notebook.cells.flatMap((other) => (other.kind === "regimen" ? [other.id] : []));
  const ask = async (): Answer<CellValue> => {
    const [regimens, effects] = await Promise.all([
      lab.query({ table: "regimens", where: {} }),
      lab.query({ table: "effects", where: {} }),
    ]);
    if (!regimens.ok) return regimens;
    if (!effects.ok) return effects;
    const known = regimensIn(regimens.value);
    const failures = unknownRegimens(cell, [...known.map(({ id }) => id), ...own]);
    if (failures.length > 0) return failed(...failures);
    return ok({ kind: "arms", arms: arms.value, regimens: known, effects: effectsIn(effects.value) });
  };
  return ok({ content: JSON.stringify(["arms", cell.id, arms.value, own]), ask });
}

function regimenWork(cell: RegimenCell, lab: Lab): CellWork {
  return {
    content: JSON.stringify(["regimen", cell]),
    ask: async () => {
      const answer = await lab.query({ table: "regimens", where: {} });
      if (!answer.ok) return answer;
      const failures = takenRegimen(cell.id, regimensIn(answer.value));
      return failures.length > 0 ? failed(...failures) : ok({ kind: "regimen", own: ownRegimen(cell) });
    },
  };
}

function populationWork({ id, parameters = {} }: PopulationCell, lab: Lab): CellWork {
  return {
    content: JSON.stringify(["population", id, parameters]),
    ask: async () => {
      const answer = await lab.query({ table: "parameters", where: {} });
      if (!answer.ok) return answer;
      const failures = refusedParameters(id, parameters, parametersIn(answer.value));
      return failures.length > 0 ? failed(...failures) : ok({ kind: "population", parameters });
    },
  };
}

function simulateWork({ notebook, plan, runs }: WorkPlace, id: string): Result<CellWork, Failure> {
  const request = plannedRequest(notebook, plan, id);
  if (!request.ok) return request;
  const valueOf = (summary: Summary): CellValue => ({ kind: "simulate", request: request.value, summary });
  const known = runs.known(request.value);
  return ok({
    content: JSON.stringify(["simulate", request.value]),
    known: known === undefined ? null : valueOf(known),
    ask: async (signal, onProgress) => {
      const answer = await runs.ask(signal, request.value, (progress) => {
        onProgress(progress, progress.summary === null ? null : valueOf(progress.summary));
      });
      return answer.ok ? ok(valueOf(answer.value)) : answer;
    },
  });
}

/** A cell that asks the lab, rather than only showing what others have come to. */
export type AskingCell = Exclude<SettledCell, { kind: "prose" | "chart" | "table" | "control" | "note" }>;

/** Whether a cell asks the lab; a control answers for itself, the others show what the cells they read have come to. */
export function asks(cell: SettledCell): cell is AskingCell {
  return !["prose", "chart", "table", "control", "note"].includes(cell.kind);
}

/** Where a cell works: its notebook and plan, the lab and the simulations shared with the other cells; `attached` counts how often the reader's own cases have changed; null: they are withheld. */
export interface WorkPlace {
  readonly notebook: Notebook;
  readonly plan: Plan;
  readonly lab: Lab;
  readonly runs: SharedRuns;
  readonly attached: number | null;
}

/** The work of a cell whose reads have settled, or why it cannot begin. */
export function cellWork(place: WorkPlace, cell: AskingCell): Result<CellWork, Failure> {
  const { notebook, lab, attached } = place;
  switch (cell.kind) {
    case "cases":
      return ok(cell.from === "own" ? ownWork(lab, attached) : casesWork(cell, lab));
    case "arms":
      return armsWork(notebook, cell, lab);
    case "regimen":
      return ok(regimenWork(cell, lab));
    case "population":
      return ok(populationWork(cell, lab));
    case "simulate":
      return simulateWork(place, cell.id);
    case "sweep":
      return sweepWork(place, cell);
    case "exercise":
      return exerciseWork(place, cell);
    default:
      return never(cell);
  }
}
