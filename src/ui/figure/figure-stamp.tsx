import type { Summary } from "../../schema/summary.ts";
import { grouped } from "../words/grouped.ts";

/** What every figure carries: n, that it is simulated, model and seed. */
export function FigureStamp({ summary, seed }: { readonly summary: Summary | null; readonly seed: string }) {
  const n = summary === null ? "not simulated yet" : `simulated, n = ${grouped(summary.patients)} an arm`;
  return <p class="figure-stamp">{`${summary?.model ?? "prca@1"} · seed ${seed} · ${n}`}</p>;
}
