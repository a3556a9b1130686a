import { counted } from "../../../base/counted.ts";
import { numeral, signed } from "../../../plots/index.ts";
import { studiedKeys } from "../../../schema/studied-keys.ts";
import { listed } from "../../words/listed.ts";
import type { MovedRow } from "./moved-means.ts";
import { variantWords } from "./variant-words.ts";

/** What a setting moves: "window 28 d (two, most isoagglutinin at diagnosis: +1.1 SD)". */
function movedClause({ row, moved }: MovedRow, name: (key: string) => string): string {
  const [most] = moved;
  const farthest =
    most === undefined ? "" : `, ${moved.length === 1 ? "" : "most "}${name(most.key)}: ${signed(most.by, 1)}\u00a0SD`;
  return `${variantWords(row.variant)} (${numeral(moved.length)}${farthest})`;
}

/** What matters in the table of settings, from its rows: which move any mean by more than half a posterior SD, which none, and how far chance alone does where the sampler starts elsewhere. `name` is what a key is called within a sentence. */
export function movedSentence(rows: readonly MovedRow[], name: (key: string) => string): string {
  const restarted = rows.find(({ row }) => row.variant === "started elsewhere");
  const settings = rows.filter((one) => one !== restarted && one.row.way !== "shipped");
  const moving = settings.filter(({ moved }) => moved.length > 0);
  const still = settings.filter(({ moved }) => moved.length === 0);
  const far =
    moving.length === 0
      ? `No setting moves any of ${studiedKeys.length} means by more than half a posterior SD`
      : `Of ${studiedKeys.length} means some move by more than half a posterior SD with ${listed(moving.map((one) => movedClause(one, name)))}`;
  const near =
    still.length === 0 || moving.length === 0
      ? ""
      : `; none does with ${listed(still.map(({ row }) => variantWords(row.variant)))}`;
  const chance =
    restarted === undefined
      ? ""
      : ` Under the shipped setting ${numeral(restarted.moved.length)} ${restarted.moved.length === 1 ? "does" : "do"} where the sampler starts elsewhere with ${counted(restarted.row.draws, "draw")}: so much is chance.`;
  return `${far}${near}.${chance}`;
}
