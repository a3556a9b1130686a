import type { Facts } from "../schema/facts.ts";
import type { RunRequest } from "../schema/run-request.ts";

/** The facts a run goes by: those of the data files, and the regimens of the reader's own that its request brings. What the data files know is never replaced: `ownRegimenFailures` refuses a name they have. */
export function factsOf({ regimens }: Pick<RunRequest, "regimens">, facts: Facts): Facts {
  if (regimens.length === 0) return facts;
  return {
    ...facts,
    regimens: [...facts.regimens, ...regimens.map(({ regimen }) => regimen)],
    effects: [...facts.effects, ...regimens.flatMap(({ effects }) => effects)],
  };
}
