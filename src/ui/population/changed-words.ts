import type { Parameter } from "../../schema/parameter.ts";
import { listed } from "../words/listed.ts";

/** As many changes as a line beside a figure names. */
const named = 4;

/** What differs from the published typical values, for the line beside a figure: "drawn with A0 30 instead of 24"; empty where nothing does. */
export function changedWords(
  changed: Readonly<Record<string, number>>,
  parameters: readonly Parameter[] | null,
): string {
  const differing = Object.entries(changed).flatMap(([symbol, value]) => {
    const row = parameters?.find((parameter) => parameter.symbol === symbol);
    if (row?.value === value) return [];
    const unit = row?.unit === null || row === undefined ? "" : ` ${row.unit}`;
    return [`${symbol} ${value}${row === undefined ? "" : ` instead of ${row.value}${unit}`}`];
  });
  if (differing.length === 0) return "";
  const more = differing.length - named;
  const words = more > 0 ? [...differing.slice(0, named), `${more} more`] : differing;
  return `Patients drawn with ${listed(words)}.`;
}
