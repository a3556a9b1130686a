import { symbolMark } from "./arm-symbol.ts";
import { spanTicks } from "./day-span.ts";
import type { ArmPanel } from "./independence-layout.ts";
import type { GridPanel } from "./panel-grid.ts";
import { svgElement } from "./svg-element.ts";

const titleLine = 18;

/** Where a day and a share lie in a panel, in px. */
export function panelX({ left, right }: Pick<GridPanel, "left" | "right">, horizon: number, day: number): number {
  return left + ((right - left) * day) / horizon;
}

export function panelY({ top, bottom }: Pick<GridPanel, "top" | "bottom">, share: number): number {
  return bottom - (bottom - top) * share;
}

/** What lies behind the curves of a panel: halves of the whole as grid, labelled where it stands first in its row; days under the lowest. */
export function panelBack(panel: GridPanel, horizon: number): readonly SVGElement[] {
  const { left, right, bottom, first, lowest } = panel;
  const rule = (share: number): string => `M${left.toFixed(1)},${panelY(panel, share).toFixed(1)}H${right.toFixed(1)}`;
  const faint = { fill: "var(--ink-3)", dy: "0.32em" };
  const ticks = spanTicks({ from: 0, to: horizon }, panel).map((day) => ({ day, x: panelX(panel, horizon, day) }));
  return [
    svgElement("path", { d: [1, 0.75, 0.5, 0.25].map(rule).join(""), stroke: "var(--rule)", fill: "none" }),
    svgElement("path", {
      d: `${rule(0)}${ticks.map(({ x }) => `M${x.toFixed(1)},${bottom}v4`).join("")}`,
      stroke: "var(--edge)",
      fill: "none",
    }),
    ...(first ? [0, 0.5, 1] : []).map((share) =>
      svgElement("text", { ...faint, x: left - 8, y: panelY(panel, share), "text-anchor": "end" }, [
        share === 1 ? "100\u00a0%" : String(100 * share),
      ]),
    ),
    ...(lowest ? ticks : []).map(({ day, x }) =>
      svgElement("text", { ...faint, x: x.toFixed(1), y: bottom + 15, "text-anchor": "middle" }, [String(day)]),
    ),
  ];
}

/** Above a panel: whose it is, with the arm's share at the end, in semibold. */
export function panelTitle({ arm, title, left, top }: ArmPanel, value: string): SVGElement {
  const y = top - 8 - titleLine / 2 - (title.length - 1) * titleLine;
  const lines = title.map((line, index) => {
    const end = index === title.length - 1 && value !== "";
    return svgElement("tspan", { x: left + 16, y: y + index * titleLine, dy: "0.32em" }, [
      line,
      ...(end ? [svgElement("tspan", { dx: line === "" ? 0 : 6, "font-weight": 600 }, [value])] : []),
    ]);
  });
  return svgElement("g", {}, [
    symbolMark(arm.slot, left + 5, y),
    svgElement("text", { fill: "var(--ink)", "font-size": 14, "text-anchor": "start" }, lines),
  ]);
}
