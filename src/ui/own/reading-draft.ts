import type { OwnCase, OwnColumn } from "../../schema/own-case.ts";
import type { InspectedColumn, Inspection, OwnReading } from "../../schema/own-file.ts";
import { guessOutcome } from "./guess-outcome.ts";
import { haemoglobinUnit, reticulocyteUnit } from "./guess-unit.ts";

/** What a reader has chosen of an inspected file by hand; what is not in it stands as guessed, or is still to be said. */
export interface ReadingDraft {
  readonly meant: ReadonlyMap<string, OwnColumn | null>;
  readonly risked: ReadonlySet<string>;
  readonly clock: OwnReading["clock"] | null;
  readonly haemoglobin: OwnReading["haemoglobin"] | null;
  readonly reticulocytes: OwnReading["reticulocytes"] | null;
  readonly outcomes: ReadonlyMap<string, OwnCase["outcome"]>;
}

export const nothingChosen: ReadingDraft = {
  meant: new Map(),
  risked: new Set(),
  clock: null,
  haemoglobin: null,
  reticulocytes: null,
  outcomes: new Map(),
};

/** What a column is read as: null is not at all. A column that could identify a person is left out until the reader says otherwise. */
export function meaningOf({ meant, risked }: ReadingDraft, column: InspectedColumn): OwnColumn | null {
  if (column.risk !== null && !risked.has(column.name)) return null;
  const chosen = meant.get(column.name);
  return chosen === undefined ? column.meant : chosen;
}

/** The columns read as one thing, by name. */
export function columnsRead({ columns }: Inspection, draft: ReadingDraft, as: OwnColumn): readonly string[] {
  return columns.filter((column) => meaningOf(draft, column) === as).map(({ name }) => name);
}

/** The unit of haemoglobin: as chosen, or as the column's name states it. */
export function haemoglobinIn(inspection: Inspection, draft: ReadingDraft): ReadingDraft["haemoglobin"] {
  const [name] = columnsRead(inspection, draft, "haemoglobin");
  return draft.haemoglobin ?? (name === undefined ? null : haemoglobinUnit(name));
}

/** The unit of reticulocytes: as chosen, or as the column's name states it. */
export function reticulocytesIn(inspection: Inspection, draft: ReadingDraft): ReadingDraft["reticulocytes"] {
  const [name] = columnsRead(inspection, draft, "reticulocytes");
  return draft.reticulocytes ?? (name === undefined ? null : reticulocyteUnit(name));
}

/** One word of the outcome column, what it is taken to mean, and whether the reader said so. */
export interface WordMeaning {
  readonly word: string;
  readonly outcome: OwnCase["outcome"] | null;
  readonly guessed: boolean;
}

/** The words of the outcome column; null where no single column is the outcome, or it has too many different ones. */
export function outcomeWords(inspection: Inspection, draft: ReadingDraft): readonly WordMeaning[] | null {
  const [name, second] = columnsRead(inspection, draft, "outcome");
  const words = name === undefined || second !== undefined ? undefined : inspection.words[name];
  if (words === undefined) return null;
  return words.map((word) => {
    const chosen = draft.outcomes.get(word);
    const outcome = chosen ?? guessOutcome(word);
    return { word, outcome, guessed: chosen === undefined && outcome !== null };
  });
}
