import type { StackLayer } from "./fates.ts";
import type { ArmPanel } from "./independence-layout.ts";
import { percent } from "./percent.ts";
import { panelY } from "./share-panel.ts";
import { pushedApart } from "./pushed-apart.ts";
import { svgElement } from "./svg-element.ts";

const lineHeight = 15;
const leader = 10;
const valueRoom = 40;

/** What each layer of a stack has come to by the end, right of its panel, led to; named where it is the last of its row. Nothing is said of a layer nobody is in. */
export function stackLabels(layers: readonly StackLayer[], panel: ArmPanel): SVGGElement {
  const ends = layers.flatMap(({ words, fate, from, to }) => {
    const [low, high] = [from.at(-1) ?? 0, to.at(-1) ?? 0];
    const share = high - low;
    return share < 1e-9 ? [] : [{ fate, words, share, middle: panelY(panel, (low + high) / 2), height: lineHeight }];
  });
  const middles = pushedApart(ends, panel.top - 6, panel.bottom + 6);
  return svgElement(
    "g",
    { class: "stack-labels" },
    ends.flatMap(({ fate, words, share, middle }, index) => {
      const y = middles[index] ?? middle;
      const x = panel.right + leader + 2;
      const strong = fate === "independent" ? { "font-weight": 600 } : {};
      const text = { y, dy: "0.32em", fill: "var(--ink)" };
      return [
        svgElement("path", {
          d: `M${(panel.right + 1).toFixed(1)},${middle.toFixed(1)}L${(panel.right + leader).toFixed(1)},${y.toFixed(1)}`,
          stroke: "var(--edge)",
          "stroke-width": 0.75,
        }),
        svgElement("text", { ...text, ...strong, x: x + valueRoom - 6, "text-anchor": "end" }, [percent(share)]),
        ...(panel.last
          ? [svgElement("text", { ...text, ...strong, x: x + valueRoom, "text-anchor": "start" }, [words])]
          : []),
      ];
    }),
  );
}
