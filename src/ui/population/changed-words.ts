import { valueWords } from "../methods/parameter-words.ts";
import type { Parameter } from "../../schema/parameter.ts";
import { listed } from "../words/listed.ts";
import { parameterName } from "./parameter-name.ts";

/** As many changes as a line beside a figure names. */
const named = 4;

/** What differs from the published typical values, for the line beside a figure, once the table of parameters has been read: "drawn with mean red-cell lifespan 100 d instead of 116.7 d"; empty where nothing does. */
export function changedWords(
  changed: Readonly<Record<string, number>>,
  parameters: readonly Parameter[] | null,
): string {
  const differing = Object.entries(changed).flatMap(([symbol, value]) => {
    const row = parameters?.find((parameter) => parameter.symbol === symbol);
    if (row === undefined || row.value === value) return [];
    return [`${parameterName(row)} ${valueWords(row, value)} instead of ${valueWords(row)}`];
  });
  if (differing.length === 0) return "";
  const more = differing.length - named;
  const words = more > 0 ? [...differing.slice(0, named), `${more} more`] : differing;
  return `Patients drawn with ${listed(words)}.`;
}
