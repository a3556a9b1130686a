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
