import { useCallback } from "preact/hooks";
import type { CellContext } from "../cells/cell-context.ts";
import { parameterName } from "./parameter-name.ts";
import { useParameters } from "./use-parameters.ts";

/** What a parameter is called, by its symbol; the symbol itself until the table of parameters has been read. */
export function useParameterNames(context: CellContext): (symbol: string) => string {
  const parameters = useParameters(context);
  return useCallback(
    (symbol) => {
      const row = parameters?.find((parameter) => parameter.symbol === symbol);
      return row === undefined ? symbol : parameterName(row);
    },
    [parameters],
  );
}
