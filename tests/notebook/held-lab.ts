import { ok, type Result } from "../../src/base/result.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { openTables } from "../../src/lab/open-tables.ts";
import type { Failure } from "../../src/schema/failure.ts";
import type { Progress } from "../../src/schema/progress.ts";
import type { Query } from "../../src/schema/query.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import type { Summary } from "../../src/schema/summary.ts";
import { dataSources } from "../lab/data-sources.ts";
import { silentLab } from "../lab/silent-lab.ts";
import { inventedSummary } from "../ui/invented-summary.ts";

/** A simulation that was asked for, and what a test answers it with. */
export interface Asked {
  readonly request: RunRequest;
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
  readonly answer: (answer: Result<Summary, Failure>) => void;
  readonly crash: (error: Error) => void;
}

/** A lab whose tables are the shipped ones and whose simulations wait for the test to answer them. */
export interface HeldLab {
  readonly lab: Lab;
  readonly asked: readonly Asked[];
  readonly queries: readonly Query[];
}

/** A summary nobody simulated, told apart by the number of patients done. */
export function summaryOf(request: RunRequest, patients = request.patients): Summary {
  return inventedSummary(
    request.arms.map(({ arm }) => ({ arm, share: () => 0 })),
    30,
    patients,
  );
}

/** Opens the shipped tables and holds every simulation, with any other part replaced. */
export function heldLab(replaced: Partial<Lab> = {}): HeldLab {
  const tables = openTables(dataSources);
  if (!tables.ok) throw new Error(JSON.stringify(tables.failures));
  const asked: Asked[] = [];
  const queries: Query[] = [];
  const lab = silentLab({
    ...replaced,
    query: async (query) => {
      queries.push(query);
      return tables.value.query(query);
    },
    simulate: (signal, request, progress) =>
      new Promise((answer, crash) => {
        asked.push({ request, signal, progress, answer, crash });
      }),
  });
  return { lab, asked, queries };
}

/** Answers a simulation in whole. */
export function finish({ answer, request }: Asked): void {
  answer(ok(summaryOf(request)));
}
