import { type Belief, beliefChances } from "./belief-rows.ts";
import { chanceRows } from "./chance-rows.ts";
import type { FigureSeries } from "./figure-mark.ts";
import type { FigurePlace } from "./figure-place.ts";
import { percent } from "./percent.ts";

/** The marks of the figure: what was believed, then what is; the chance is the tone. */
export function beliefSeries({
  belief,
  ...place
}: FigurePlace & { readonly belief: Belief | null }): readonly FigureSeries[] {
  if (belief === null) return [];
  const chances = beliefChances(belief);
  const { x, row } = chanceRows(place, chances.length);
  return (["prior", "posterior"] as const).map((when) => ({
    name: when === "prior" ? "Before the data" : "After the data",
    marks: chances.map((chance, index) => ({
      x: x(chance[when]),
      y: row(index).y,
      says: `${when === "prior" ? "Before" : "After"} the data, ${chance.words}: ${percent(chance[when])}`,
      level: chance[when],
    })),
  }));
}
