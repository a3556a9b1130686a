import { counted } from "../base/counted.ts";
import { type Belief, beliefChances, drawError } from "./belief-rows.ts";
import { percent } from "./percent.ts";

/** What the data changed of what is believed of cord blood, in words, with the error of the draws unless that is left out; empty before it is known. */
export function beliefFinding(belief: Belief | null, withoutError = false): string {
  if (belief === null) return "";
  const { prior, posterior } = belief;
  const chances = beliefChances(belief);
  const each = chances.map(
    ({ words, prior: before, posterior: after }) => `${words}: ${percent(before)} before, ${percent(after)} after`,
  );
  const most = Math.max(...chances.map(({ posterior: after }) => drawError(after, posterior.draws)));
  const moved = Math.max(...chances.map(({ prior: before, posterior: after }) => Math.abs(after - before)));
  const said =
    moved <= most
      ? "No chance moved by more than the error of the draws: three patients say next to nothing about it."
      : `The largest move is ${(100 * moved).toFixed(1)} points.`;
  const range = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    `${low.toFixed(2)} to ${high.toFixed(2)} times`;
  const error = withoutError ? "" : `±\u00a0${(100 * most).toFixed(1)} points at most, `;
  return `Cord blood ${each.join("; ")} (${error}${counted(posterior.draws, "draw")}). Where it does something, plasma cells are lost ${range(prior)} as fast in 90\u00a0% of the prior and ${range(posterior)} after the data. ${said}`;
}
