import type { FigurePlace } from "./figure-place.ts";
import type { FigureMark, FigureSeries } from "./figure-mark.ts";
import { outcomeText } from "./outcome.ts";
import { type TornadoOptions, tornadoScale, tornadoX } from "./tornado-figure.ts";
import { tornadoLayout } from "./tornado-layout.ts";
import { tornadoRows } from "./tornado-rows.ts";

/** What arrow keys walk through and what is heard of a tornado: each parameter's two ends, the farthest first; the outcome is the tone. */
export function tornadoSeries(options: TornadoOptions & FigurePlace): readonly FigureSeries[] {
  const { base, asked, most } = options;
  if (base === null) return [];
  const all = tornadoRows(options);
  const rows = all.slice(0, most);
  const layout = tornadoLayout(options, rows.length, asked.outcome === "median");
  const scale = tornadoScale(options, all);
  return rows.map(({ parameter: { name, symbol }, low, high }, index) => {
    const marks = (["low", "high"] as const).map((which): FigureMark => {
      const { at, value, within } = { low, high }[which];
      const noise = within === true ? ", within the Monte-Carlo error" : "";
      return {
        x: value === null ? layout.right : tornadoX(layout, scale, value),
        y: layout.rows[index]?.[which] ?? 0,
        says: `${name}, ${symbol} ${at}: ${outcomeText(value, asked, base.horizon)}${noise}`,
        level: value === null ? null : Math.min(1, value / scale.to),
      };
    });
    return { name, marks };
  });
}
