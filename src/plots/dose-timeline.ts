import * as Plot from "@observablehq/plot";
import { dayAxis } from "./day-axis.ts";
import { doseLaneMarks, type PlacedLane } from "./dose-lane-marks.ts";
import type { DoseLane } from "./dose-lane.ts";
import { doseSentence } from "./dose-sentence.ts";
import { figureStyle } from "./figure-style.ts";
import { labelLines } from "./label-lines.ts";
import { standingAlone } from "./standing-alone.ts";
import { svgElement } from "./svg-element.ts";

/** Lengths in px. */
export interface DoseTimelineOptions {
  readonly lanes: readonly DoseLane[];
  readonly width: number;
  /** Names stand above their lanes instead of left of them; one too long for that stands above it everywhere. */
  readonly phone: boolean;
  /** Last day of the ruler; what comes later is said in words and not drawn. */
  readonly days?: number;
}

const lineHeight = 18;
const laneHeight = 22;
const gap = 12;
/** The most characters of a name that there is room for left of a lane. */
const longestBeside = 27;
/** Room for the word over the day of a rule. */
const ifHeight = 10;
const rulerHeight = 38;
const ruler = [0, 7, 14, 30, 60];
const characterWidth = 6.6;

/** What each regimen gives on one day ruler: doses as its arm's symbol, intervals as bars, the words under them. */
export function doseTimeline({ lanes, width, phone, days = 90 }: DoseTimelineOptions): SVGSVGElement {
  const left = phone ? 8 : 208;
  const right = width - 12;
  let bottom = 0;
  const placed = lanes.map((lane): PlacedLane => {
    const above = phone || lane.label.length > longestBeside;
    const head = (above ? lineHeight : 0) + (lane.conditional === undefined ? 0 : ifHeight);
    const middle = bottom + head + laneHeight / 2;
    const words = labelLines(doseSentence(lane), Math.floor((right - left) / characterWidth));
    bottom = middle + laneHeight / 2 + words.length * lineHeight + gap;
    return { lane, middle, words, nameAt: above ? middle - head : middle };
  });
  const figure = Plot.plot({
    className: "dose-timeline",
    ariaLabel: lanes.map((lane) => `${lane.label}: ${doseSentence(lane)}.`).join(" "),
    width,
    height: bottom + rulerHeight,
    marginLeft: left,
    marginRight: width - right,
    marginTop: 0,
    marginBottom: rulerHeight,
    x: { type: "linear", domain: [0, days], axis: null },
    y: { type: "identity", axis: null },
    style: figureStyle,
    marks: [
      Plot.ruleY(placed, { y: "middle", stroke: "var(--rule)" }),
      Plot.ruleY([bottom], { stroke: "var(--edge)" }),
      dayAxis([...ruler.filter((day) => day < days), days]),
      () =>
        svgElement(
          "g",
          {},
          placed.flatMap((place) => doseLaneMarks(place, { left, right, days, phone, lineHeight })),
        ),
    ],
  });
  return standingAlone(figure);
}
