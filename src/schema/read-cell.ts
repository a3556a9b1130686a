import type { ColumnKind } from "./table-column.ts";

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/iu;

/** The value a cell of this kind holds, outer spaces left off: null where it is blank, and the text itself where it is not what its kind asks for (the schema then refuses it). */
export function readCell(kind: ColumnKind, cell: string): unknown {
  const text = cell.trim();
  if (text === "") return null;
  switch (kind) {
    case "number":
    case "whole":
    case "day":
      return readNumber(text);
    case "days":
      return text.split(/\s+/).map(readNumber);
    case "regimens":
      return text.split(";").map((name) => name.trim());
    default:
      return text;
  }
}

function readNumber(text: string): number | string {
  return decimal.test(text) ? Number(text) : text;
}
