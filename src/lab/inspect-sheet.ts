import type { Inspection } from "../schema/own-file.ts";
import type { Sheet } from "../tables/index.ts";
import { guessColumns } from "./guess-columns.ts";
import { screenColumn } from "./screen-column.ts";

const mostWords = 12;
const fewSamples = 3;
const longestSample = 40;

/** Says what a sheet holds: its columns with some of their cells, what each was taken for, what in it could identify a person, and the words of those with at most 12. Samples of a column at risk are not shown. */
export function inspectSheet(file: string, sheet: Sheet): Inspection {
  const { form, says, columns, rows, notes } = sheet;
  const texts = columns.map((_, index) => rows.map(({ cells }) => cells[index] ?? ""));
  const different = texts.map((column) => fewWords(column));
  const words = Object.fromEntries(
    columns.flatMap((name, index) => {
      const found = different[index] ?? [];
      return found.length > mostWords ? [] : [[name, found]];
    }),
  );
  const guesses = guessColumns(sheet, words);
  return {
    file,
    form,
    says,
    rows: rows.length,
    columns: columns.map((name, index) => {
      const column = texts[index] ?? [];
      const risk = screenColumn(name, column);
      const samples = (different[index] ?? []).slice(0, fewSamples).map(shortened);
      return {
        name,
        samples: risk === null ? samples : [],
        blanks: column.filter((text) => text === "").length,
        meant: guesses.get(name) ?? null,
        risk,
      };
    }),
    words,
    notes: [...notes],
  };
}

/** The different words of a column, one more than count as few at most. */
function fewWords(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    if (text !== "") words.add(text);
    if (words.size > mostWords) break;
  }
  return [...words];
}

function shortened(text: string): string {
  return text.length > longestSample ? `${text.slice(0, longestSample)}…` : text;
}
