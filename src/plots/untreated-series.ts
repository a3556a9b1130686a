import type { FigureSeries } from "./figure-mark.ts";
import type { FigurePlace } from "./figure-place.ts";
import { chanceRows } from "./chance-rows.ts";
import { type UntreatedInput, untreatedRows } from "./untreated-rows.ts";
import { rangedChance } from "./untreated-words.ts";

/** What arrow keys walk through and what is heard: a mark a question; the chance is the tone. */
export function untreatedSeries(options: UntreatedInput & FigurePlace): readonly FigureSeries[] {
  const rows = untreatedRows(options);
  const { x, row } = chanceRows(options, rows.length);
  const marks = rows.flatMap((each, index) =>
    each.chance === null
      ? []
      : [{ x: x(each.chance), y: row(index).y, says: `${each.words}: ${rangedChance(each)}`, level: each.chance }],
  );
  return marks.length === 0 ? [] : [{ name: "Chances", marks }];
}
