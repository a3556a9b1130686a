export { type ChosenColumns, chosenColumns } from "./chosen-columns.ts";
export { placed, shortened, twice } from "./file-failure.ts";
export { firstFailures } from "./first-failures.ts";
export { openSheet } from "./open-sheet.ts";
export { type ParsedTable, parseTable } from "./parse-table.ts";
export { type DecimalMark, isNumber, plainNumber } from "./plain-number.ts";
export { queryRows, type RowTable, rowTable } from "./row-table.ts";
export type { Sheet, SheetRow } from "./sheet.ts";
