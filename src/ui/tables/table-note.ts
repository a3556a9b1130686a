import { counted } from "../../base/counted.ts";

/** What a table shows of how sure its numbers are. */
interface TableShows {
  /** Of how many parameter draws its numbers are; undefined: of none. */
  readonly draws: number | undefined;
  readonly ranged: boolean;
  /** Whether the Monte-Carlo error is printed. */
  readonly printed: boolean;
}

/** What ± and brackets are in a table, or that they are hidden, to end the sentence that says what it holds. */
export function tableNote({ draws, ranged, printed }: TableShows): string {
  const error = printed ? "; ± is the Monte-Carlo error (95 %)." : ".";
  if (draws === undefined) return error;
  return `${error} ${
    ranged
      ? `In brackets what nobody knows makes of a number, 90 % of ${counted(draws, "parameter draw")}.`
      : "What nobody knows is hidden."
  }`;
}
