import { shortWithin } from "./arm-within.ts";
import { symbolMark } from "./arm-symbol.ts";
import { bareFigure } from "./bare-figure.ts";
import { placeOf } from "./day-span.ts";
import type { FigurePlace } from "./figure-place.ts";
import { observedLane, observedSays, type ObservedSwimmer } from "./observed-swimmer.ts";
import { spanAxis } from "./span-axis.ts";
import { svgElement } from "./svg-element.ts";
import { swimmerFinding } from "./swimmer-finding.ts";
import { swimmerKey } from "./swimmer-key.ts";
import { swimmerLaneMarks } from "./swimmer-lane-marks.ts";
import { type SwimmerChoice, swimmerLanes } from "./swimmer-lanes.ts";
import { type SwimmerLayout, swimmerLayout, swimmerSpan } from "./swimmer-layout.ts";

/** What a swimmer figure shows. */
export interface SwimmerOptions extends SwimmerChoice, FigurePlace {
  readonly observed: readonly ObservedSwimmer[];
  /** Words above the observed lanes, and under them where some have none; empty: none. */
  readonly observedTitle: string;
  readonly observedRest: string;
}

const middle = { dy: "0.32em" } as const;

/** A lane a patient: observed ones with what is known of them, simulated ones with doses, transfusions, independence and what ends it, all from the first dose. */
export function swimmerFigure(options: SwimmerOptions): SVGSVGElement {
  const { roster, arms, arm, lanes, horizon, observed, observedRest, width, phone } = options;
  const size = { width, phone, observed: observed.length, rest: observedRest !== "", lanes };
  const layout = swimmerLayout(size);
  const { height, left, top, bottom } = layout;
  const span = swimmerSpan(horizon, phone);
  const own = arms.find((each) => each.arm === arm);
  const slot = own?.slot ?? 1;
  const start = placeOf(0, span, layout).toFixed(1);
  const found = swimmerLanes(options);
  const empty = roster === null ? layout.lanes : layout.lanes.slice(found.length);
  const finding = roster === null ? "Not simulated yet." : swimmerFinding(options);
  const said = observed.map(observedSays).join("; ");
  const label = `A lane a patient, by days from first dose. ${finding}${said === "" ? "" : ` Observed: ${said}.`}`;
  return bareFigure({ name: "swimmer-figure", width, height, label }, [
    swimmerKey(slot, layout, width),
    svgElement("path", { d: `M${start},${top}V${bottom}`, stroke: "var(--edge)", "stroke-dasharray": "2 2" }),
    ...observedPart(options, layout),
    symbolMark(slot, left - 1, layout.title),
    svgElement(
      "text",
      { ...middle, x: left + 10, y: layout.title, "font-size": 14, "font-weight": 600, fill: "var(--ink)" },
      [`Simulated, ${own === undefined ? arm : shortWithin(own)}`],
    ),
    ...(phone
      ? []
      : [
          svgElement("text", { ...middle, x: layout.right + 20, y: layout.title, fill: "var(--ink-3)" }, [
            "independent",
          ]),
        ]),
    ...empty.map((y) => svgElement("path", { d: `M${left},${y}H${layout.right}`, stroke: "var(--rule)" })),
    ...found.map((lane, index) => swimmerLaneMarks(lane, slot, layout.lanes[index] ?? 0, span, layout, phone)),
    ...spanAxis(span, layout, bottom, true),
  ]);
}

/** The observed lanes with the words above and under them. */
function observedPart(
  { observed, observedTitle, observedRest, width, phone, horizon }: SwimmerOptions,
  layout: SwimmerLayout,
): readonly SVGElement[] {
  if (observed.length === 0 && observedRest === "") return [];
  const span = swimmerSpan(horizon, phone);
  const text = { ...middle, x: phone ? 0 : layout.left };
  const title = { ...text, y: layout.observedTitle, "font-size": 14, "font-weight": 600, fill: "var(--ink)" };
  return [
    svgElement("text", title, [observedTitle]),
    ...observed.flatMap((lane, index) => observedLane(lane, layout.observed[index] ?? 0, span, layout, width)),
    ...(observedRest === ""
      ? []
      : [svgElement("text", { ...text, y: layout.rest, fill: "var(--ink-3)" }, [observedRest])]),
  ];
}
