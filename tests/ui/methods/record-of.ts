import type { RunRequest } from "../../../src/schema/run-request.ts";
import type { Summary } from "../../../src/schema/summary.ts";
import type { RunRecord } from "../../../src/ui/methods/run/run-record.ts";
import { facts } from "../../model/facts.ts";
import { requestOf } from "../../request-of.ts";
import { inventedSummary } from "../invented-summary.ts";

/** The record of a run nobody made: the request as changed, and an answer of plain numbers. */
export function recordOf(changes: Partial<RunRequest> = {}, answer: Partial<Summary> = {}): RunRecord {
  const request = requestOf(changes);
  const arms = request.arms.map(({ arm }) => ({ arm, share: (day: number) => day / 1000 }));
  return {
    request,
    summary: {
      ...inventedSummary(arms, 60, request.patients),
      seed: request.seed,
      requested: request.patients,
      horizon: request.horizon,
      window: request.window,
      fingerprint: "prca@1.28f23de6.8a0172ef6ed6c586.Nt_IBhgG",
      ...answer,
    },
    seed: "amber-finch-twelve",
    version: "0.1.0",
    data: "0f69bbcd",
    tables: facts,
  };
}
