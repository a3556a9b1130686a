import { failed, ok } from "../../base/result.ts";
import { diagnosticsIn } from "../../schema/answered-rows.ts";
import type { PosteriorDiagnostic } from "../../schema/posterior-diagnostic.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { type Asking, useAnswer } from "../cells/use-answer.ts";

/** Reads what the studies made of each number. */
export function useDiagnostics({ lab }: CellContext): Asking<string, readonly PosteriorDiagnostic[]> {
  return useAnswer<string, readonly PosteriorDiagnostic[]>("posterior-diagnostics", async (table) => {
    const rows = await lab.query({ table, where: {} });
    return rows.ok ? ok(diagnosticsIn(rows.value)) : failed(...rows.failures);
  });
}
