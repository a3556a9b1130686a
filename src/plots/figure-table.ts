/** The numbers of a figure as a table, one a cell: what the page shows, what the CSV holds, and what sentences are made of. A number stands as it is; `null` is *not reached* or not known, said by `blank`. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly {
    readonly name: string;
    /** How many decimals the page and the sentences print; left out for words. */
    readonly decimals?: number;
    readonly unit?: string;
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** What stands for null: "not reached". */
  readonly blank: string;
}
