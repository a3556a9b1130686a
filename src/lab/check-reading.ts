import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { instead } from "../schema/instead.ts";
import type { OwnColumn } from "../schema/own-case.ts";
import type { Inspection, OwnReading } from "../schema/own-file.ts";
import { quoted } from "../schema/quoted.ts";

/** Where in the file each thing that is read stands: its place among the columns, and the name of that column. */
export type ColumnPlaces = ReadonlyMap<OwnColumn, { readonly index: number; readonly name: string }>;

const required: readonly (readonly [OwnColumn, string])[] = [
  ["time", "the day of the outcome"],
  ["outcome", "the outcome"],
];

/** Holds a reading against the file it is for: columns that there are, each thing once, what is required, and no column that could identify a person unless the reader chose to read it. */
export function checkReading(inspection: Inspection, reading: OwnReading): Result<ColumnPlaces, Failure> {
  const { file, columns } = inspection;
  const names = columns.map(({ name }) => name);
  const asked = Object.entries(reading.columns);
  const places = new Map(asked.map(([name, column]) => [column, { index: names.indexOf(name), name }]));
  const failures = [
    ...asked.filter(([name]) => !names.includes(name)).map(([name]) => unknownColumn(file, name, names)),
    ...asked
      .filter(([name, column]) => places.get(column)?.name !== name)
      .map(([name, column]) => twiceRead(file, name, column)),
    ...required
      .filter(([column]) => !places.has(column))
      .map(([, what]) => unread(file, what, "say which column holds it")),
    ...columns
      .filter(
        ({ name, risk }) => risk !== null && Object.hasOwn(reading.columns, name) && !reading.risked.includes(name),
      )
      .map(({ name }) => unconfirmed(file, name)),
  ];
  if (reading.reticulocytes === "%" && places.has("reticulocytes") && !places.has("haemoglobin")) {
    const remedy = "say which column holds it, or leave the reticulocytes out";
    failures.push(unread(file, "the haemoglobin, which reticulocytes in % need", remedy));
  }
  return failures.length === 0 ? ok(places) : failed(...failures);
}

function unknownColumn(file: string, name: string, names: readonly string[]): Failure {
  return {
    reason: "unknown",
    message: `unknown column: ${quoted(name)} (${file})`,
    remedy: instead(name, names, "use a column of the file"),
    place: { file, column: name },
  };
}

function twiceRead(file: string, name: string, column: OwnColumn): Failure {
  return {
    reason: "duplicate",
    message: `duplicate ${column}: ${quoted(name)} (${file})`,
    remedy: "read one column as this",
    place: { file, column: name },
  };
}

function unread(file: string, what: string, remedy: string): Failure {
  return { reason: "missing", message: `missing column: ${what} (${file})`, remedy, place: { file } };
}

function unconfirmed(file: string, name: string): Failure {
  return {
    reason: "missing",
    message: `unconfirmed column: ${quoted(name)} could identify a person (${file})`,
    remedy: "leave it out, or choose to read it all the same",
    place: { file, column: name },
  };
}
