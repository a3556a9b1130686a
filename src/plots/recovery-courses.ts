import type { RecoveryPath } from "../schema/recovery.ts";
import { coursePicture } from "./course-picture.ts";
import type { FigureArm } from "./figure-arm.ts";
import { placeOf } from "./day-span.ts";
import { heightOf } from "./panel-frame.ts";
import { linePath } from "./panel-line.ts";
import { type BandsPlace, stretches } from "./recovery-bands.ts";
import { svgElement } from "./svg-element.ts";

/** More single courses than this are one picture a panel instead of a line each. */
const mostLines = 50;
/** Pixels of the picture up and down a px of the figure; across, one a px, or one a day where days are fewer. */
const sharpness = 2;

/** Single courses of an arm (`index`: its place in the answer) in its colour: lines of their own, or one picture of how densely they lie. */
export function courseMarks(
  paths: readonly RecoveryPath[],
  index: number,
  arm: FigureArm,
  place: BandsPlace,
  shared: boolean,
): readonly SVGElement[] {
  if (paths.length > mostLines) return [densityMark(paths, index, arm, place, shared)];
  const { frame, span, scale } = place;
  return stretches(span, arm.slot, shared).flatMap(({ from, to, ink }) =>
    paths.map((path) => {
      const values = path.arms[index]?.values ?? new Float64Array(0);
      const points = [...values].flatMap((value, at) => {
        const day = path.from + at;
        return day < from || day > to ? [] : [{ x: placeOf(day, span, frame), y: heightOf(value, scale, frame) }];
      });
      return svgElement("path", {
        d: linePath(points),
        class: "recovery-course",
        stroke: ink,
        "stroke-width": 0.75,
        "stroke-opacity": paths.length > 20 ? 0.35 : 0.5,
        "stroke-linejoin": "round",
      });
    }),
  );
}

/** The picture is a mask over the arm's colour, so that a change of theme, paper and forced colours need no new one. */
function densityMark(
  paths: readonly RecoveryPath[],
  index: number,
  { slot }: FigureArm,
  { frame, span, scale }: BandsPlace,
  shared: boolean,
): SVGElement {
  const { left, right, top, bottom } = frame;
  const box = { x: left.toFixed(1), y: top, width: (right - left).toFixed(1), height: bottom - top };
  const days = span.to - span.from;
  const width = Math.min(Math.round(right - left), days + 1);
  const height = Math.round(sharpness * (bottom - top));
  const png = coursePicture(paths, index, { width, height, from: span.from, days, scale });
  // The end of the picture, its checksums among it, with its place: the same name for the same mask alone.
  const id = `courses-${Math.round(left)}-${top}-${png.slice(-40).replaceAll(/[^\w]/gu, "")}`;
  return svgElement("g", { class: "recovery-density" }, [
    svgElement("mask", { id, maskUnits: "userSpaceOnUse", ...box }, [
      svgElement("image", { href: `data:image/png;base64,${png}`, preserveAspectRatio: "none", ...box }),
    ]),
    svgElement(
      "g",
      { mask: `url(#${id})` },
      stretches(span, slot, shared).map(({ from, to, ink }) => {
        const x = placeOf(from, span, frame);
        return svgElement("rect", {
          ...box,
          x: x.toFixed(1),
          width: (placeOf(to, span, frame) - x).toFixed(1),
          fill: ink,
        });
      }),
    ),
  ]);
}
