import { failed, ok, type Result } from "../base/result.ts";
import type { Answer } from "../lab/lab.ts";
import { parametersIn } from "../schema/answered-rows.ts";
import type { Failure } from "../schema/failure.ts";
import type { Summary } from "../schema/summary.ts";
import { isRunSetting, type SweepCell } from "../schema/sweep-cell.ts";
import type { CellValue } from "./cell-value.ts";
import type { CellWork, WorkPlace } from "./cell-work.ts";
import { sweepRequests } from "./sweep-requests.ts";
import { refusedSweep } from "./unknown-facts.ts";

/** The work of a *sweep* cell: one simulation after the other, a value each; those already known are not asked for. */
export function sweepWork({ notebook, plan, lab, runs }: WorkPlace, cell: SweepCell): Result<CellWork, Failure> {
  const requests = sweepRequests(notebook, plan, cell);
  if (!requests.ok) return requests;
  const { vary } = cell;
  const valueOf = (summaries: readonly (Summary | undefined)[]): CellValue => ({
    kind: "sweep",
    vary,
    points: requests.value.map((point, index) => ({ ...point, summary: summaries[index] ?? null })),
  });
  const remembered = requests.value.map(({ request }) => runs.known(request));
  const known = remembered.includes(undefined) ? null : valueOf(remembered);
  const of = requests.value.reduce((sum, { request }) => sum + request.patients, 0);

  const refused = async (): Answer<null> => {
    if (isRunSetting(vary)) return ok(null);
    const answer = await lab.query({ table: "parameters", where: {} });
    if (!answer.ok) return answer;
    const failures = refusedSweep(cell, parametersIn(answer.value));
    return failures.length > 0 ? failed(...failures) : ok(null);
  };

  return ok({
    content: JSON.stringify(["sweep", cell.id, vary, requests.value]),
    known,
    ask: async (signal, onProgress) => {
      const allowed = await refused();
      if (!allowed.ok) return allowed;
      const summaries: Summary[] = [];
      let before = 0;
      for (const { request } of requests.value) {
        const done = before;
        const answer = await runs.ask(signal, request, ({ done: here, summary }) => {
          const progress = { done: done + here, of, summary: null };
          onProgress(progress, summary === null ? null : valueOf([...summaries, summary]));
        });
        if (!answer.ok) return answer;
        summaries.push(answer.value);
        before += request.patients;
        onProgress({ done: before, of, summary: null }, valueOf(summaries));
      }
      return ok(valueOf(summaries));
    },
  });
}
