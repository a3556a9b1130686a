export { type ParsedTable, parseTable } from "./parse-table.ts";
export { queryRows, type RowTable, rowTable } from "./row-table.ts";
