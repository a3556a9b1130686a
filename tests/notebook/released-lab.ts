import { failed, ok, type Result } from "../../src/base/result.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { openTables } from "../../src/lab/open-tables.ts";
import type { Failure } from "../../src/schema/failure.ts";
import type { QueryRows } from "../../src/schema/query.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import type { Summary } from "../../src/schema/summary.ts";
import { dataSources } from "../lab/data-sources.ts";
import { silentLab } from "../lab/silent-lab.ts";
import { summaryOf } from "./held-lab.ts";

const tables = openTables(dataSources);
const rows = new Map<string, Result<QueryRows, Failure>>();

/** The answer of a lab to a request, told from any other by its fingerprint. */
export function toldApart(request: RunRequest, patients = request.patients): Summary {
  return { ...summaryOf(request, patients), fingerprint: JSON.stringify(request) };
}

interface Waiting {
  readonly release: () => void;
  readonly sharpen: () => void;
}

/** A lab whose simulations are answered when the test releases them, and which notes what was asked of it that it had answered before or was still at. */
export interface ReleasedLab {
  readonly lab: Lab;
  readonly twice: readonly string[];
  /** Answers one of the waiting simulations, or lets it sharpen; false: none waits. */
  readonly release: (which: number, whole: boolean) => boolean;
}

/** Opens a lab of the shipped tables and invented simulations. */
export function releasedLab(): ReleasedLab {
  if (!tables.ok) throw new Error(JSON.stringify(tables.failures));
  const { value } = tables;
  const waiting: Waiting[] = [];
  const known = new Set<string>();
  const twice: string[] = [];
  const lab = silentLab({
    query: async (query) => {
      const content = JSON.stringify(query);
      const answer = rows.get(content) ?? value.query(query);
      rows.set(content, answer);
      return answer;
    },
    simulate: (signal, request, hear) =>
      new Promise((answer) => {
        const content = JSON.stringify(request);
        if (known.has(content)) twice.push(content);
        known.add(content);
        const end = (result: Result<Summary, Failure>): void => {
          const at = waiting.indexOf(mine);
          if (at !== -1) waiting.splice(at, 1);
          answer(result);
        };
        const mine: Waiting = {
          release: () => end(ok(toldApart(request))),
          sharpen: () => hear({ done: 1, of: request.patients, summary: toldApart(request, 1) }),
        };
        waiting.push(mine);
        signal.addEventListener("abort", () => {
          known.delete(content);
          end(failed({ reason: "cancelled", message: "cancelled", remedy: "run again", place: {} }));
        });
      }),
  });
  return {
    lab,
    twice,
    release: (which, whole) => {
      const one = waiting[which % Math.max(1, waiting.length)];
      if (whole) one?.release();
      else one?.sharpen();
      return one !== undefined;
    },
  };
}
