import type { Difference } from "../schema/summary.ts";
import { shortWithin } from "./arm-within.ts";
import type { DifferenceLayout } from "./difference-layout.ts";
import { differenceNumbers } from "./difference-words.ts";
import { lyingWhisker } from "./drawn-whisker.ts";
import type { FigureArm } from "./figure-arm.ts";
import { binsPerSide, gainBins, type GainSide, tieZone } from "./gain-bins.ts";
import { labelLines } from "./label-lines.ts";
import { percent } from "./percent.ts";
import { sidePaint } from "./side-paint.ts";
import { signed } from "./signed.ts";
import { svgElement } from "./svg-element.ts";

interface HistogramOptions {
  readonly difference: Difference | undefined;
  readonly tau: number;
  readonly first: FigureArm;
  readonly other: FigureArm;
  readonly layout: DifferenceLayout;
}

const tops = [0.1, 0.2, 0.4, 0.6, 0.8, 1];
/** Narrower than this, in px, words and ticks stand closer. */
const tightWidth = 400;
const middle = { dy: "0.32em" } as const;

/** From a gain in days and a share of patients to px; the axis reaches as far as a gain can, and the height of the highest bar. */
export function gainScales(
  difference: Difference | undefined,
  tau: number,
  { bars }: DifferenceLayout,
): { readonly x: (gain: number) => number; readonly y: (share: number) => number; readonly most: number } {
  const reach = tieZone + 0.5 + binsPerSide(tau) * (2 * tieZone + 1);
  const counts = difference === undefined ? [] : gainBins(difference).map(({ count }) => count);
  const n = counts.reduce((sum, count) => sum + count, 0);
  const highest = Math.max(0, ...counts) / Math.max(1, n);
  const most = tops.find((top) => top >= highest) ?? 1;
  return {
    x: (gain) => bars.left + ((bars.right - bars.left) * (gain + reach)) / (2 * reach),
    y: (share) => bars.bottom - ((bars.bottom - bars.top) * share) / most,
    most,
  };
}

/** How many gained how many days, with the zone of a tie, the three shares above it, and a line from 5 to 95 %. */
export function gainHistogram(options: HistogramOptions): readonly SVGElement[] {
  const { difference, tau, first, other, layout } = options;
  const scales = gainScales(difference, tau, layout);
  const { bars, range } = layout;
  const zone = svgElement("rect", {
    class: "tie-zone",
    x: scales.x(-tieZone - 0.5).toFixed(1),
    y: layout.share - 13,
    width: (scales.x(tieZone + 0.5) - scales.x(-tieZone - 0.5)).toFixed(1),
    height: bars.bottom - layout.share + 13,
    fill: "var(--rule)",
    "fill-opacity": 0.45,
  });
  return [
    zone,
    ...grid(scales, layout),
    ...(difference === undefined ? [] : [barPaths(difference, scales, first, other)]),
    ...gainAxis(options, scales.x),
    ...(difference === undefined ? [] : rangeMarks(difference, scales.x, range)),
    ...(difference === undefined ? [] : meanWhisker(difference, scales.x, layout)),
    ...headWords(options, scales.x),
  ];
}

function grid({ y, most }: ReturnType<typeof gainScales>, { bars }: DifferenceLayout): readonly SVGElement[] {
  return [most, most / 2, 0].flatMap((share) => {
    const at = y(share).toFixed(1);
    return [
      svgElement("path", {
        d: `M${bars.left},${at}H${bars.right}`,
        stroke: share === 0 ? "var(--edge)" : "var(--rule)",
      }),
      svgElement("text", { ...middle, x: bars.left - 8, y: at, "text-anchor": "end", fill: "var(--ink-3)" }, [
        share === most ? percent(share) : String(Math.round(100 * share)),
      ]),
    ];
  });
}

function barPaths(
  difference: Difference,
  { x, y }: ReturnType<typeof gainScales>,
  first: FigureArm,
  other: FigureArm,
): SVGElement {
  const bins = gainBins(difference);
  const n = bins.reduce((sum, { count }) => sum + count, 0);
  const d = (side: GainSide): string =>
    bins
      .filter((bin) => bin.side === side && bin.count > 0)
      .map(({ low, high, count }) => {
        const [from, to, top] = [x(low - 0.5) + 0.75, x(high + 0.5) - 0.75, y(count / n)];
        return `M${from.toFixed(1)},${y(0).toFixed(1)}V${top.toFixed(1)}H${to.toFixed(1)}V${y(0).toFixed(1)}Z`;
      })
      .join("");
  return svgElement(
    "g",
    { class: "gain-bars" },
    (["lost", "same", "gained"] as const).map((side) =>
      svgElement("path", { class: `gain-${side}`, d: d(side), ...sidePaint(side, first, other) }),
    ),
  );
}

function gainAxis({ tau, layout, first }: HistogramOptions, x: (gain: number) => number): readonly SVGElement[] {
  const { bars } = layout;
  const step = (bars.right - bars.left < tightWidth ? 2 : 1) * (tau > 180 ? 90 : 45);
  const beside = Math.floor(tau / step);
  const ticks = Array.from({ length: 2 * beside + 1 }, (_, index) => (index - beside) * step);
  const tickWords = ticks.map((gain) =>
    svgElement(
      "text",
      { ...middle, x: x(gain).toFixed(1), y: bars.bottom + 15, "text-anchor": "middle", fill: "var(--ink-3)" },
      [signed(gain, 0)],
    ),
  );
  const name = { ...middle, x: bars.right, y: bars.bottom + 33, "text-anchor": "end", fill: "var(--ink-3)" };
  return [
    svgElement("path", {
      d: ticks.map((gain) => `M${x(gain).toFixed(1)},${bars.bottom}v5`).join(""),
      stroke: "var(--edge)",
    }),
    ...tickWords,
    svgElement("text", name, [`days gained, against ${shortWithin(first)}`]),
  ];
}

/** From 5 to 95 % of patients as a line, half as a stroke, the mean as a dot with its Monte-Carlo error. */
function rangeMarks(
  { mean, meanError, p5, p50, p95 }: Difference,
  x: (gain: number) => number,
  at: number,
): readonly SVGElement[] {
  const from = x(p5).toFixed(1);
  const to = x(p95).toFixed(1);
  const error = meanError ?? 0;
  return [
    svgElement("path", {
      class: "gain-range",
      d: `M${from},${at - 4}v8M${from},${at}H${to}M${to},${at - 4}v8`,
      stroke: "var(--ink-2)",
      fill: "none",
    }),
    svgElement("path", { d: `M${x(p50).toFixed(1)},${at - 7}v14`, stroke: "var(--ink)", "stroke-width": 2 }),
    svgElement("path", {
      d: `M${x(mean - error).toFixed(1)},${at}H${x(mean + error).toFixed(1)}`,
      stroke: "var(--ink)",
      "stroke-width": 2.5,
    }),
    svgElement("circle", {
      class: "gain-mean",
      cx: x(mean).toFixed(1),
      cy: at,
      r: 4,
      fill: "var(--ink)",
      stroke: "var(--paper)",
    }),
  ];
}

/** Between what the draws put the mean, as a whisker under the line; none in a run without draws. */
function meanWhisker(
  { uncertainty }: Difference,
  x: (gain: number) => number,
  { whisker, bars }: DifferenceLayout,
): readonly SVGElement[] {
  if (uncertainty === undefined) return [];
  const ends = [x(uncertainty.lower.mean), x(uncertainty.upper.mean)];
  return [lyingWhisker(whisker, ends, bars.right, "var(--ink)")];
}

/** The title, the numbers of the line over the bars, and the shares over their parts of the axis: at its ends where there is little room. */
function headWords({ difference, tau, layout }: HistogramOptions, x: (gain: number) => number): readonly SVGElement[] {
  const { bars, longest } = layout;
  const tight = bars.right - bars.left < tightWidth;
  const places: readonly {
    readonly side: GainSide;
    readonly words: string;
    readonly x: number;
    readonly "text-anchor": string;
  }[] = [
    {
      side: "lost",
      words: `lost > ${tieZone} d`,
      x: tight ? bars.left : (bars.left + x(-tieZone - 0.5)) / 2,
      "text-anchor": tight ? "start" : "middle",
    },
    { side: "same", words: `within ± ${tieZone} d`, x: x(0), "text-anchor": "middle" },
    {
      side: "gained",
      words: `gained > ${tieZone} d`,
      x: tight ? bars.right : (bars.right + x(tieZone + 0.5)) / 2,
      "text-anchor": tight ? "end" : "middle",
    },
  ];
  const line = { ...middle, x: bars.left, fill: "var(--ink-2)" };
  const shares = places.flatMap(({ side, words, ...place }) => [
    svgElement(
      "text",
      {
        ...middle,
        ...place,
        class: "gain-share",
        y: layout.share,
        "font-size": 17,
        "font-weight": 600,
        fill: "var(--ink)",
      },
      [difference === undefined ? "" : percent(difference[side])],
    ),
    svgElement("text", { ...middle, ...place, y: layout.shareWords, fill: "var(--ink-2)" }, [words]),
    ...shareRange(difference, side).map((range) =>
      svgElement(
        "text",
        { ...middle, ...place, class: "gain-share-range", y: layout.shareRange, fill: "var(--ink-2)" },
        [range],
      ),
    ),
  ]);
  const numbers = difference === undefined ? [] : labelLines(differenceNumbers(difference), longest);
  const title = { ...line, y: layout.title, "font-size": 14, "font-weight": 600, fill: "var(--ink)" };
  return [
    svgElement("text", title, [`Days independent gained by day ${tau}`]),
    ...shares,
    ...numbers.map((words, index) => svgElement("text", { ...line, y: layout.numbers[index] ?? 0 }, [words])),
  ];
}

/** Between what the draws put a share, in words; none in a run without draws. */
function shareRange(difference: Difference | undefined, side: GainSide): readonly string[] {
  if (difference?.uncertainty === undefined) return [];
  const { lower, upper } = difference.uncertainty;
  return [`${percent(lower[side])} to ${percent(upper[side])}`];
}
