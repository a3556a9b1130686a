import type { CourseState } from "../schema/course-state.ts";
import { panelWords } from "./panel-words.ts";
import type { PatientFrame } from "./patient-layout.ts";
import { lastEdge, type RecoveryLayout, underFrame } from "./recovery-layout.ts";
import { statePanel } from "./state-panel.ts";
import { svgElement } from "./svg-element.ts";

interface StateFigure {
  readonly name: string;
  /** What it says, whole. */
  readonly label: string;
  readonly state: CourseState;
  readonly width: number;
  readonly layout: RecoveryLayout;
  /** What the days of its axes are counted from. */
  readonly origin: string;
}

/** A figure of one state, an arm a panel: the state's name above, `panel` for each frame, `over` on them, and what the days are under the last. */
export function stateFigure(
  { name, label, state, width, layout, origin }: StateFigure,
  panel: (frame: PatientFrame) => readonly SVGElement[],
  over: readonly SVGElement[] = [],
): SVGSVGElement {
  const { title, unit, note } = statePanel(state);
  const { height, heading, frames } = layout;
  const last = frames.at(-1);
  return svgElement(
    "svg",
    {
      class: name,
      role: "img",
      "aria-label": label,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fill: "none",
      "font-size": 12.5,
    },
    [
      svgElement("text", { x: frames[0]?.left ?? 0, y: heading, dy: "0.32em" }, [
        svgElement("tspan", { fill: "var(--ink)", "font-weight": 600 }, [unit === "" ? title : `${title}, ${unit}`]),
        ...(note === "" ? [] : [svgElement("tspan", { fill: "var(--ink-3)", dx: 6 }, [note])]),
      ]),
      ...frames.map((frame) => svgElement("g", {}, panel(frame))),
      ...over,
      ...(last === undefined
        ? []
        : [panelWords(`days from ${origin}`, lastEdge(frames), underFrame(last).origin, "end")]),
    ],
  );
}
