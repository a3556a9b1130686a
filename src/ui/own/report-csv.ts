import type { OwnOpened } from "../../schema/own-file.ts";
import { sentence } from "../failure/failure-words.ts";
import { csvText } from "../../share/index.ts";

/** What was refused of a file, a failure a line, as CSV: row, column, reason, what, remedy. */
export function reportCsv({ failures }: OwnOpened): string {
  const lines = failures.map(({ place, reason, message, remedy }) => [
    place.row === undefined ? "" : String(place.row),
    place.column ?? "",
    reason,
    sentence(message),
    sentence(remedy),
  ]);
  return csvText([["row", "column", "reason", "what", "remedy"], ...lines]);
}
