import type { ArmBands, Recovery } from "../schema/recovery.ts";
import { armColour, armDash, armWidth } from "./arm-slot.ts";
import { type DaySpan, placeOf } from "./day-span.ts";
import type { FigureArm } from "./figure-arm.ts";
import { heightOf } from "./panel-frame.ts";
import { type LinePoint, linePath } from "./panel-line.ts";
import type { PanelScale } from "./panel-scale.ts";
import type { PatientFrame } from "./patient-layout.ts";
import { leastSeen, onDay } from "./recovery-rows.ts";
import { svgElement } from "./svg-element.ts";

/** A frame with its axes. */
export interface BandsPlace {
  readonly frame: PatientFrame;
  readonly span: DaySpan;
  readonly scale: PanelScale;
}

/** Px between the strokes of a hatch. */
const strokesApart = 4;

/** Which days are drawn, and in what ink: the days before the first dose are those of all arms, and in ink. */
interface Stretch extends DaySpan {
  readonly ink: string;
}

/** The stretches of a figure's days; `shared` says whether days before 0 are a history all arms share. */
export function stretches({ from, to }: DaySpan, slot: number, shared: boolean): readonly Stretch[] {
  const own = { from: shared ? Math.max(0, from) : from, to, ink: armColour(slot) };
  return shared && from < 0 ? [{ from, to: 0, ink: "var(--ink)" }, own] : [own];
}

/** An arm's bands, the middle 90 % and 50 % of the patients still seen, on the days on which enough are. */
export function bandAreas(
  recovery: Recovery,
  bands: ArmBands,
  { slot }: FigureArm,
  place: BandsPlace,
  shared: boolean,
): readonly SVGElement[] {
  return stretches(place.span, slot, shared).flatMap((stretch) =>
    (
      [
        ["p5", "p95"],
        ["p25", "p75"],
      ] as const
    ).map(([low, high]) => {
      const lower = quantilePoints(recovery, bands, low, place, stretch);
      const upper = quantilePoints(recovery, bands, high, place, stretch);
      const d = lower.length < 2 ? "" : `${linePath(upper)}L${linePath(lower.toReversed()).slice(1)}Z`;
      return svgElement("path", { d, class: "recovery-band", fill: stretch.ink, "fill-opacity": "var(--band)" });
    }),
  );
}

/** What nobody knows of an arm's median, as upright strokes between the limits of 90 % of the draws: hatched, since what is filled is how patients differ. */
export function medianHatch(
  recovery: Recovery,
  bands: ArmBands,
  { slot }: FigureArm,
  place: BandsPlace,
  shared: boolean,
): readonly SVGElement[] {
  const { frame, span, scale } = place;
  const least = leastSeen(recovery);
  return stretches(span, slot, shared).flatMap(({ from, to, ink }) => {
    const limits = Array.from({ length: to - from + 1 }, (_, index) => {
      const { n, range } = onDay(recovery, bands, from + index);
      return range === null || n < least ? [] : [{ x: placeOf(from + index, span, frame), ...range }];
    }).flat();
    const at = (end: "lower" | "upper") =>
      limits.map(({ x, [end]: value }) => ({ x, y: heightOf(value, scale, frame) }));
    const [lower, upper] = [at("lower"), at("upper")];
    if (lower.length < 2) return [];
    const apart = Math.max(
      1,
      Math.round((strokesApart * (lower.length - 1)) / ((lower.at(-1)?.x ?? 0) - (lower[0]?.x ?? 0))),
    );
    const strokes = lower.flatMap(({ x, y }, index) =>
      index % apart === 0 ? [`M${x.toFixed(1)},${y.toFixed(1)}V${(upper[index]?.y ?? y).toFixed(1)}`] : [],
    );
    const ground = `${linePath(upper)}L${linePath(lower.toReversed()).slice(1)}Z`;
    return [
      svgElement("path", { d: ground, fill: "var(--paper)", "fill-opacity": 0.8 }),
      svgElement("path", { d: strokes.join(""), class: "recovery-hatch", stroke: ink }),
    ];
  });
}

/** An arm's median in its colour, with a paper halo over what lies behind. */
export function medianLine(
  recovery: Recovery,
  bands: ArmBands,
  { slot }: FigureArm,
  place: BandsPlace,
  { shared, stale }: { readonly shared: boolean; readonly stale: boolean },
): readonly SVGElement[] {
  return stretches(place.span, slot, shared).flatMap((stretch) => {
    const history = shared && stretch.to === 0 && stretch.from < 0;
    const d = linePath(quantilePoints(recovery, bands, "p50", place, stretch));
    const width = history || stale ? 1.25 : armWidth(slot);
    const halo = { d, stroke: "var(--paper)", "stroke-width": width + 2.5, "stroke-linejoin": "round" };
    const line = svgElement("path", {
      d,
      class: history ? "recovery-history" : "recovery-median",
      stroke: stretch.ink,
      "stroke-width": width,
      "stroke-dasharray": history ? "none" : armDash(slot),
      "stroke-linejoin": "round",
    });
    return [svgElement("path", halo), line];
  });
}

/** Another arm's median, in rule grey behind. */
export function otherMedian(recovery: Recovery, bands: ArmBands, place: BandsPlace, shared: boolean): SVGElement {
  const days = { from: shared ? Math.max(0, place.span.from) : place.span.from, to: place.span.to };
  return svgElement("path", {
    d: linePath(quantilePoints(recovery, bands, "p50", place, days)),
    class: "recovery-other",
    stroke: "var(--rule)",
    "stroke-width": 1.5,
  });
}

function quantilePoints(
  recovery: Recovery,
  bands: ArmBands,
  quantile: "p5" | "p25" | "p50" | "p75" | "p95",
  { frame, span, scale }: BandsPlace,
  { from, to }: DaySpan,
): readonly LinePoint[] {
  const least = leastSeen(recovery);
  const points: LinePoint[] = [];
  for (let day = from; day <= to; day += 1) {
    const { n, [quantile]: value } = onDay(recovery, bands, day);
    if (value !== null && n >= least) {
      points.push({ x: placeOf(day, span, frame), y: heightOf(value, scale, frame) });
    }
  }
  return points;
}
