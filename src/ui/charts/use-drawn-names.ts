import { useMemo } from "preact/hooks";
import type { DrawnNames } from "../../plots/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { useParameters } from "../population/use-parameters.ts";
import { parameterName } from "../population/parameter-name.ts";

/** What the numbers of a draw are called by; null until parameters.csv has been read. */
export function useDrawnNames({ regimens }: RunFacts, context: CellContext): DrawnNames | null {
  const parameters = useParameters(context);
  return useMemo(
    () =>
      parameters === null
        ? null
        : {
            parameters: new Map(parameters.map((row) => [row.symbol, parameterName(row)])),
            regimens: new Map(regimens.map(({ id, label }) => [id, label])),
          },
    [parameters, regimens],
  );
}
