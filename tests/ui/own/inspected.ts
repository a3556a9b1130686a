import type { InspectedColumn, Inspection } from "../../../src/schema/own-file.ts";

/** A column of an invented file. */
export function column(
  name: string,
  meant: InspectedColumn["meant"],
  part: Partial<InspectedColumn> = {},
): InspectedColumn {
  return { name, samples: [], blanks: 0, meant, risk: null, ...part };
}

/** An invented file of patient, day and outcome, with further columns. */
export function inspected(...further: readonly InspectedColumn[]): Inspection {
  return {
    file: "ward.csv",
    form: "csv",
    says: "commas",
    rows: 12,
    columns: [column("code", "id"), column("day", "time"), column("status", "outcome"), ...further],
    words: { status: ["independent", "died", "7"], other: ["0", "1"] },
    notes: [],
  };
}
