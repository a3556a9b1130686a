import type { Summary } from "../../schema/summary.ts";
import { stampWords } from "./stamp-words.ts";

/** What every figure carries: n, that it is simulated, model and seed. */
export function FigureStamp({ summary, seed }: { readonly summary: Summary | null; readonly seed: string }) {
  return <p class="figure-stamp">{stampWords(summary, seed)}</p>;
}
