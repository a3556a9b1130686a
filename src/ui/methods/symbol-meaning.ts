import type { Parameter } from "../../schema/parameter.ts";
import { listed } from "../words/listed.ts";
import { parameterOf, valueWords } from "./parameter-words.ts";
import type { ModelSymbol } from "./symbols.ts";

/** What a symbol is, and its typical value where the table of parameters has one. */
export function symbolMeaning({ says, parameters = [] }: ModelSymbol, rows: readonly Parameter[]): string {
  if (says !== undefined) return says;
  return listed(
    parameters.map((symbol) => {
      const row = parameterOf(rows, symbol);
      return `${row.name}: ${valueWords(row)}`;
    }),
  );
}
