import { daysFigure, type FigurePlace, independenceFigure } from "../../src/plots/index.ts";
import { figureAnswers, type FigureState } from "../browser/plots/figure-states.ts";

type States = (place: FigurePlace) => Readonly<Record<string, () => Element>>;

/** A figure of a run in the states that every such figure must stand. */
function ofAnswers(draw: (state: FigureState) => Element): States {
  return (place) =>
    Object.fromEntries(Object.entries(figureAnswers).map(([name, answer]) => [name, () => draw({ ...answer, place })]));
}

const horizon = 365;

/** Every figure, by name, and how it is drawn in each state at a width. */
export const galleryFigures: Readonly<Record<string, States>> = {
  ...Object.fromEntries(
    (["incidence", "stacked", "current"] as const).map((view) => [
      `independence, ${view}`,
      ofAnswers(({ place, ...answer }) =>
        independenceFigure({ ...answer, ...place, view, horizon, observed: [], observedTitle: "", stale: false }),
      ),
    ]),
  ),
  days: ofAnswers(({ place, ...answer }) => daysFigure({ ...answer, ...place, horizon, day: 120 })),
};
