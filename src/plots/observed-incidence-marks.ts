import * as Plot from "@observablehq/plot";
import { armColour } from "./arm-slot.ts";
import type { FigureGeometry } from "./figure-geometry.ts";
import { groupLine, groupMark } from "./group-ink.ts";
import type { ObservedGroup, ObservedStep } from "./observed-group.ts";
import { svgElement } from "./svg-element.ts";
import { symbolDays } from "./symbol-days.ts";

const bandOpacity = 0.13;
const cap = 3.5;
const tick = 5;

/** The corner a group's curve stands on at `day`; undefined where it is not drawn. */
export function stepOn({ steps }: Pick<ObservedGroup, "steps">, day: number): ObservedStep | undefined {
  const last = steps.at(-1);
  return last === undefined || day > last.day ? undefined : steps.findLast((step) => step.day <= day);
}

/** The observed curves as steps, later groups above earlier ones; what comes before a first corner away from the origin is dotted. */
export function observedCurves(groups: readonly ObservedGroup[]): Plot.Markish {
  return groups.flatMap((group) => {
    const { stroke, "stroke-width": strokeWidth, "stroke-dasharray": strokeDasharray } = groupLine(group);
    const [first] = group.steps;
    const line = { x: "day", y: "share", stroke, strokeWidth } as const;
    const origin = { day: 0, share: 0 };
    return [
      group.leadIn && first !== undefined
        ? Plot.lineY([origin, first], { ...line, strokeDasharray: "1 4", className: "observed-lead" })
        : null,
      Plot.lineY(group.steps, {
        ...line,
        strokeDasharray,
        curve: "step-after",
        className: "observed-curve",
        strokeLinejoin: "miter",
      }),
    ];
  });
}

/** The limits of the one group there is, as a band; of several none, since bands on bands cannot be told apart. */
export function observedBand(groups: readonly ObservedGroup[]): Plot.Markish {
  const [group, ...others] = groups;
  if (group === undefined || others.length > 0) return null;
  const corners = group.steps.filter(({ lower, upper }) => lower !== null && upper !== null);
  return Plot.areaY(corners, {
    x: "day",
    y1: "lower",
    y2: "upper",
    curve: "step-after",
    fill: group.slot === null ? "var(--ink)" : armColour(group.slot),
    fillOpacity: bandOpacity,
    className: "observed-band",
  });
}

/** Where patients were last seen without an event: short strokes across the curves. */
export function censoringTicks(groups: readonly ObservedGroup[], place: FigurePlace): SVGGElement {
  const strokes = groups.map((group) => {
    // One stroke a px: thousands would say no more.
    const starts = group.censored.map(
      ({ day, share }) => `M${Math.round(place.x(day))},${Math.round(place.y(share) - tick)}v${2 * tick}`,
    );
    return svgElement("path", {
      d: [...new Set(starts)].join(""),
      stroke: groupLine(group).stroke,
      "stroke-width": 1.25,
    });
  });
  return svgElement("g", { class: "censoring-ticks" }, strokes);
}

/** Symbols on the curves at staggered days, half as many on the phone; of several groups each with its limits as a bar. */
export function observedSymbols(
  groups: readonly ObservedGroup[],
  horizon: number,
  place: FigurePlace,
  phone: boolean,
): SVGGElement {
  const days = symbolDays(groups.length, horizon, place.x(horizon) - place.x(0));
  const marks = groups.flatMap((group, index) => {
    const first = group.steps[0]?.day ?? Infinity;
    const drawn = (days[index] ?? [])
      .filter((_, nth) => !phone || nth % 2 === 0)
      .filter((day) => day >= first && stepOn(group, day) !== undefined);
    const last = group.steps.at(-1)?.day;
    return (drawn.length === 0 && last !== undefined ? [last] : drawn).flatMap((day) => {
      const step = stepOn(group, day);
      if (step === undefined) return [];
      const bar = groups.length > 1 ? limitBar(step, place.x(day), place, groupLine(group).stroke) : [];
      return [...bar, groupMark(group, place.x(day), place.y(step.share))];
    });
  });
  return svgElement("g", { class: "observed-symbols" }, marks);
}

function limitBar({ lower, upper }: ObservedStep, x: number, place: FigurePlace, stroke: string): SVGElement[] {
  if (lower === null || upper === null) return [];
  const [from, to] = [place.y(lower).toFixed(1), place.y(upper).toFixed(1)];
  const d = `M${(x - cap).toFixed(1)},${from}h${2 * cap}M${x.toFixed(1)},${from}V${to}M${(x - cap).toFixed(1)},${to}h${2 * cap}`;
  return [svgElement("path", { d, fill: "none", stroke, "stroke-width": 1, class: "limit-bar" })];
}

/** From days and shares to px in a figure. */
export interface FigurePlace {
  readonly x: (day: number) => number;
  readonly y: (share: number) => number;
}

/** The places of a figure whose frame spans day 0 to `horizon` and shares 0 to 1. */
export function figurePlace({ frame }: FigureGeometry, horizon: number): FigurePlace {
  return {
    x: (day) => frame.left + ((frame.right - frame.left) * day) / horizon,
    y: (share) => frame.bottom - (frame.bottom - frame.top) * share,
  };
}
