import { failed, ok, type Result } from "../../base/result.ts";
import { type OwnColumn } from "../../schema/own-case.ts";
import type { Inspection, OwnReading } from "../../schema/own-file.ts";
import { listed } from "../words/listed.ts";
import { columnWords } from "./column-words.ts";
import {
  columnsRead,
  haemoglobinIn,
  meaningOf,
  outcomeWords,
  type ReadingDraft,
  reticulocytesIn,
} from "./reading-draft.ts";

/** What a reader has yet to say before a file can be opened: at which control, in a few words beside the button, and in a sentence at the control. */
export interface Unsaid {
  readonly at: "columns" | "clock" | "haemoglobin" | "reticulocytes" | "outcomes";
  readonly short: string;
  readonly says: string;
}

const required = ["time", "outcome"] as const satisfies readonly OwnColumn[];

function saysMissing({ columns }: Inspection, draft: ReadingDraft, column: OwnColumn): string {
  const leftOut = columns.find(({ meant, risk, name }) => meant === column && risk !== null && !draft.risked.has(name));
  const says = `Say which column is the ${columnWords[column]}.`;
  return leftOut === undefined ? says : `${says} "${leftOut.name}" may be, but could identify a person.`;
}

function unsaidColumns(inspection: Inspection, draft: ReadingDraft): readonly Unsaid[] {
  const missing = required.filter((column) => columnsRead(inspection, draft, column).length === 0);
  const every = Object.keys(columnWords).filter((column): column is OwnColumn => column in columnWords);
  const several = every.filter((column) => columnsRead(inspection, draft, column).length > 1);
  return [
    ...missing.map((column) => ({
      at: "columns" as const,
      short: columnWords[column],
      says: saysMissing(inspection, draft, column),
    })),
    ...several.map((column) => ({
      at: "columns" as const,
      short: `one column as ${columnWords[column]}`,
      says: `${listed(columnsRead(inspection, draft, column).map((name) => `"${name}"`))} are both the ${columnWords[column]}: choose one.`,
    })),
  ];
}

function unsaidOutcomes(inspection: Inspection, draft: ReadingDraft): readonly Unsaid[] {
  const [name, second] = columnsRead(inspection, draft, "outcome");
  if (name === undefined || second !== undefined) return [];
  const words = outcomeWords(inspection, draft);
  if (words === null) {
    const says = `"${name}" has more than 12 different words and cannot be the outcome: choose another column.`;
    return [{ at: "columns", short: "an outcome of few words", says }];
  }
  const open = words.filter(({ outcome }) => outcome === null).map(({ word }) => `"${word}"`);
  if (open.length === 0) return [];
  return [{ at: "outcomes", short: `what ${listed(open)} means`, says: "Say what it means." }];
}

function unsaidChoices(inspection: Inspection, draft: ReadingDraft): readonly Unsaid[] {
  const asks = (column: OwnColumn): boolean => columnsRead(inspection, draft, column).length > 0;
  const unsaid: Unsaid[] = [];
  if (draft.clock === null) unsaid.push({ at: "clock", short: "the clock", says: "Say what the days count from." });
  if (asks("haemoglobin") && haemoglobinIn(inspection, draft) === null)
    unsaid.push({ at: "haemoglobin", short: "the unit of haemoglobin", says: "Say in which unit haemoglobin stands." });
  if (asks("reticulocytes") && reticulocytesIn(inspection, draft) === null)
    unsaid.push({
      at: "reticulocytes",
      short: "the unit of reticulocytes",
      says: "Say how reticulocytes are counted.",
    });
  return unsaid;
}

/** How an inspected file is to be read, once everything has been said; else what has not, in the order of the page. */
export function readingOf(inspection: Inspection, draft: ReadingDraft): Result<OwnReading, Unsaid> {
  const unsaid = [
    ...unsaidColumns(inspection, draft),
    ...unsaidOutcomes(inspection, draft),
    ...unsaidChoices(inspection, draft),
  ];
  if (unsaid.length > 0 || draft.clock === null) return failed(...unsaid);
  const read = inspection.columns.flatMap((column) => {
    const meaning = meaningOf(draft, column);
    return meaning === null ? [] : [{ column, meaning }];
  });
  return ok({
    file: inspection.file,
    columns: Object.fromEntries(read.map(({ column, meaning }) => [column.name, meaning])),
    clock: draft.clock,
    // Where no column is read as one of these, its unit is read by nobody.
    haemoglobin: haemoglobinIn(inspection, draft) ?? "g/dL",
    reticulocytes: reticulocytesIn(inspection, draft) ?? "10^9/L",
    outcomes: Object.fromEntries(
      (outcomeWords(inspection, draft) ?? []).flatMap(({ word, outcome }) =>
        outcome === null ? [] : [[word, outcome]],
      ),
    ),
    risked: read.filter(({ column }) => column.risk !== null).map(({ column }) => column.name),
  });
}
