import type { IndependenceView } from "../../plots/index.ts";

const heights: Readonly<Record<IndependenceView, string>> = {
  incidence: "Share of simulated patients; death, relapse and second graft compete.",
  stacked: "Share of simulated patients by what came first; the five shares add to 100\u00a0%.",
  current: "Share independent that day: it falls with a transfusion, death, relapse or second graft.",
};

/** What is drawn, and why there is no band. */
export function FigureSubtitle({ view }: { readonly view: IndependenceView }) {
  return <p class="figure-subtitle">{heights[view]} No band: parameter uncertainty has not been estimated yet.</p>;
}
