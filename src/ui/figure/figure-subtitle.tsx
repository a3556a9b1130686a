import type { IndependenceView } from "../../plots/index.ts";
import { viewTitles } from "./view-titles.ts";

/** What is drawn, and why there is no band. */
export function FigureSubtitle({ view }: { readonly view: IndependenceView }) {
  return <p class="figure-subtitle">{viewTitles[view].subtitle}</p>;
}
