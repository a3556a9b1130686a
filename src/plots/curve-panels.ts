import type { Summary } from "../schema/summary.ts";
import { armColour, armDash, armWidth } from "./arm-slot.ts";
import { symbolMark } from "./arm-symbol.ts";
import type { FigurePlace } from "./figure-place.ts";
import type { ArmPanel } from "./independence-layout.ts";
import { armIn, type IndependenceView, viewShares } from "./independence-view.ts";
import { percent } from "./percent.ts";
import { panelBack, panelTitle, panelX, panelY } from "./share-panel.ts";
import { stepPath } from "./step-path.ts";
import { svgElement } from "./svg-element.ts";
import { uncertaintyBand } from "./uncertainty-band.ts";

export interface PanelsOptions extends FigurePlace {
  readonly summary: Summary | null;
  readonly panels: readonly ArmPanel[];
  readonly view: IndependenceView;
  readonly horizon: number;
  readonly stale: boolean;
}

/** Where a panel's symbol stands on its curve. */
const symbolAt = 0.62;

/** One panel an arm: its curve in its colour over those of all arms in rule grey. */
export function curvePanels({ summary, panels, view, horizon, stale }: PanelsOptions): SVGGElement {
  const [one] = panels;
  const path = (shares: readonly number[]): string =>
    one === undefined
      ? ""
      : stepPath(
          shares,
          (day) => panelX(one, horizon, day),
          (share) => panelY(one, share),
        );
  const shares = panels.map(({ arm }) => {
    const held = armIn(summary, arm.arm);
    return held === undefined ? [] : viewShares(held, view);
  });
  const curves = shares.map(path);
  const all = curves.join("");
  return svgElement(
    "g",
    { class: "curve-panels" },
    panels.map((panel, index) => {
      const { slot } = panel.arm;
      const held = armIn(summary, panel.arm.arm);
      const own = shares[index] ?? [];
      const last = own.at(-1);
      const day = Math.round(symbolAt * horizon);
      const on = own[day];
      const moved = { transform: `translate(${shift(panel, one, "left")},${shift(panel, one, "top")})`, fill: "none" };
      return svgElement("g", {}, [
        ...panelBack(panel, horizon),
        ...(held === undefined || stale
          ? []
          : uncertaintyBand(held, view, slot, {
              x: (at) => panelX(panel, horizon, at),
              y: (share) => panelY(panel, share),
            })),
        svgElement("path", { ...moved, class: "curve-others", d: all, stroke: "var(--rule)" }),
        svgElement("path", {
          ...moved,
          class: "curve-own",
          d: curves[index] ?? "",
          stroke: armColour(slot),
          "stroke-width": stale ? 1.25 : armWidth(slot),
          "stroke-dasharray": armDash(slot),
        }),
        ...(on === undefined ? [] : [symbolMark(slot, panelX(panel, horizon, day), panelY(panel, on))]),
        panelTitle(panel, last === undefined ? "" : percent(last)),
      ]);
    }),
  );
}

function shift(panel: ArmPanel, one: ArmPanel | undefined, side: "left" | "top"): string {
  return (panel[side] - (one?.[side] ?? 0)).toFixed(1);
}
