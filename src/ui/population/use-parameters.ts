import { ok } from "../../base/result.ts";
import { parametersIn } from "../../schema/answered-rows.ts";
import type { Parameter } from "../../schema/parameter.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { useAnswer } from "../cells/use-answer.ts";

/** The rows of parameters.csv; null until they have been read, and while they are not asked for. */
export function useParameters({ lab }: Pick<CellContext, "lab">, asked = true): readonly Parameter[] | null {
  const { answered } = useAnswer<string, readonly Parameter[]>(asked ? "parameters" : null, async (table) => {
    const rows = await lab.query({ table, where: {} });
    return rows.ok ? ok(parametersIn(rows.value)) : rows;
  });
  return answered?.value ?? null;
}
