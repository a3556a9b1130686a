import type { OwnCase, OwnColumn } from "../../schema/own-case.ts";
import { exact } from "../words/exact.ts";

/** One fact of the reader's own cases as a column: its head with unit, and its cell for a row. */
export interface OwnCaseColumn {
  readonly column: OwnColumn;
  readonly head: string;
  readonly cell: (row: OwnCase) => string;
}

const notStated = "not stated";

function column(
  name: OwnColumn,
  head: string,
  words: (value: number) => string = (value) => exact(value, 0),
): OwnCaseColumn {
  return {
    column: name,
    head,
    cell: (row) => {
      const value = row[name];
      if (value === null) return notStated;
      return typeof value === "number" ? words(value) : value;
    },
  };
}

const every: readonly OwnCaseColumn[] = [
  column("id", "Patient"),
  column("group", "Group"),
  column("time", "Day of the outcome"),
  column("outcome", "Outcome"),
  column("entry", "Watched from day"),
  column("haemoglobin", "Haemoglobin, g/dL", (value) => exact(value, 1)),
  column("reticulocytes", "Reticulocytes, 10⁹/L"),
  column("titreM", "IgM titre", (value) => `1:${exact(value, 0)}`),
  column("titreG", "IgG titre", (value) => `1:${exact(value, 0)}`),
  column("units", "Red-cell units"),
  column("prcaDay", "Diagnosed, day from transplant"),
];

/** The columns of the reader's own cases in which any of the rows has something. */
export function ownCaseColumns(rows: readonly OwnCase[]): readonly OwnCaseColumn[] {
  return every.filter(({ column: name }) => rows.some((row) => row[name] !== null));
}
