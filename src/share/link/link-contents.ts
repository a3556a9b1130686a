import { counted } from "../../base/counted.ts";
import type { Notebook } from "../../schema/notebook.ts";

/** What a link of a notebook holds, counted: cells, arms of all *arms* cells, characters of prose; whether a cell reads the reader's own cases, of which it holds no row; and all that in one sentence without a full stop. */
export interface LinkContents {
  readonly cells: number;
  readonly arms: number;
  readonly characters: number;
  readonly ownCases: boolean;
  readonly says: string;
}

/** Counts what the link of a notebook holds: "12 cells, 4 arms, 3,210 characters of text; no rows, no code". Total. */
export function linkContents({ cells }: Notebook): LinkContents {
  const arms = cells.reduce((sum, cell) => sum + (cell.kind === "arms" ? cell.arms.length : 0), 0);
  const characters = cells.reduce((sum, cell) => sum + (cell.kind === "prose" ? cell.text.length : 0), 0);
  const ownCases = cells.some((cell) => cell.kind === "cases" && cell.from === "own");
  const counts = `${counted(cells.length, "cell")}, ${counted(arms, "arm")}, ${counted(characters, "character")} of text`;
  const own = ownCases ? "; it asks for cases of the reader's own and holds none of yours" : "";
  return { cells: cells.length, arms, characters, ownCases, says: `${counts}; no rows, no code${own}` };
}
