import type { ArmSummary } from "../schema/summary.ts";
import type { PanelsOptions } from "./curve-panels.ts";
import { fateRange } from "./drawn-range.ts";
import { uprightWhisker } from "./drawn-whisker.ts";
import { fateSample, paintedLayer } from "./fate-paint.ts";
import { fates, stackLayers } from "./fates.ts";
import type { ArmPanel } from "./independence-layout.ts";
import { armIn } from "./independence-view.ts";
import { percent } from "./percent.ts";
import { panelBack, panelTitle, panelX, panelY } from "./share-panel.ts";
import { stackLabels } from "./stack-labels.ts";
import { svgElement } from "./svg-element.ts";

/** One panel an arm, in which the shares of all that can come first are stacked to the whole; limits of each would not add up, so two whiskers at the end say what nobody knows. */
export function stackPanels({ summary, panels, horizon, stale, phone, width }: PanelsOptions): SVGGElement {
  return svgElement("g", { class: "stack-panels" }, [
    ...(phone ? [stackKey(panels[0]?.arm.slot ?? 1, width)] : []),
    ...panels.map((panel) => {
      const held = armIn(summary, panel.arm.arm);
      const layers = held === undefined ? [] : stackLayers(held);
      const share = held?.incidence.independent.at(-1);
      const scales = {
        x: (day: number) => panelX(panel, horizon, day),
        y: (part: number) => panelY(panel, part),
      };
      return svgElement("g", {}, [
        ...panelBack(panel, horizon),
        ...layers.flatMap((layer) => paintedLayer(layer, panel.arm.slot, stale, scales)),
        ...(held === undefined || stale ? [] : endWhiskers(held, panel, horizon)),
        ...(phone ? [] : [stackLabels(layers, panel)]),
        panelTitle(panel, share === undefined || !phone ? "" : percent(share)),
      ]);
    }),
  ]);
}

/** At the end of a panel, what nobody knows of the two shares that stand on an edge of the whole: who is independent, from the bottom, and who has died, from the top. */
function endWhiskers(held: ArmSummary, panel: ArmPanel, horizon: number): readonly SVGElement[] {
  const from = { independent: (share: number) => share, dead: (share: number) => 1 - share };
  return (["independent", "dead"] as const).flatMap((fate) => {
    const range = fateRange(held, fate, horizon);
    if (range === null) return [];
    const [lower, upper] = [range.lower, range.upper].map((share) => panelY(panel, from[fate](share)));
    return [uprightWhisker(panel.right - 6, lower ?? 0, upper ?? 0, "var(--ink)")];
  });
}

/** On the phone, above the panels: what each field of a stack is. */
function stackKey(slot: number, width: number): SVGGElement {
  const across = Math.min(112, (width - 8) / 3);
  return svgElement(
    "g",
    { class: "stack-key" },
    fates.flatMap(({ fate, words }, index) => {
      const x = 4 + (index % 3) * across;
      const y = 10 + 20 * Math.floor(index / 3);
      return [
        fateSample(fate, slot, x, y - 5, 12),
        svgElement("text", { x: x + 17, y, dy: "0.32em", "text-anchor": "start", fill: "var(--ink)" }, [words]),
      ];
    }),
  );
}
