import { symbolMark } from "./arm-symbol.ts";
import type { DaySpan } from "./day-span.ts";
import type { FigurePlace } from "./figure-place.ts";
import { outcomeCourse } from "./outcome-course.ts";
import { outcomeLines } from "./outcome-words.ts";
import { courseIn, type OutcomesOptions } from "./outcomes-options.ts";
import { levelWords, panelFrame } from "./panel-frame.ts";
import type { PanelScale } from "./panel-scale.ts";
import type { PatientFrame } from "./patient-layout.ts";
import { lastEdge, recoveryLayout, underFrame } from "./recovery-layout.ts";
import { recoverySpan } from "./recovery-rows.ts";
import { recoveryScale } from "./recovery-scale.ts";
import { spanAxis } from "./span-axis.ts";
import { stateLevel, statePanel } from "./state-panel.ts";
import { svgElement } from "./svg-element.ts";

/** The days and the axis all frames share, so that nothing moves but the patient. */
export function outcomesAxes(options: OutcomesOptions): { readonly span: DaySpan; readonly scale: PanelScale | null } {
  const asked = { ...options, clock: "therapy" } as const;
  const span = recoverySpan(asked);
  return { span, scale: recoveryScale(asked, span) };
}

/** One simulated patient at a time, an arm a panel: his course, and under it what becomes of him. */
export function outcomesFigure(options: OutcomesOptions & FigurePlace): SVGSVGElement {
  const { recovery, arms, state, width, frame: shown } = options;
  const layout = recoveryLayout(options, arms);
  const axes = outcomesAxes(options);
  const { title, unit, note } = statePanel(state);
  const path = recovery?.paths[shown];
  const patient = path === undefined ? "Not simulated yet." : `Patient ${path.slot + 1}.`;
  const last = layout.frames.at(-1);
  const says = arms.flatMap(({ arm, label }) => {
    const course = courseIn(options, path, arm);
    return course === undefined ? [] : `${label}: ${outcomeLines(course, options.horizon).join(", ")}.`;
  });
  return svgElement(
    "svg",
    {
      class: "outcomes-figure",
      role: "img",
      "aria-label": [`${title} of one simulated patient, by days from first dose.`, patient, ...says].join(" "),
      width,
      height: layout.height,
      viewBox: `0 0 ${width} ${layout.height}`,
      fill: "none",
      "font-size": 12.5,
    },
    [
      svgElement("text", { x: layout.frames[0]?.left ?? 0, y: layout.heading, dy: "0.32em" }, [
        svgElement("tspan", { fill: "var(--ink)", "font-weight": 600 }, [unit === "" ? title : `${title}, ${unit}`]),
        ...(note === "" ? [] : [svgElement("tspan", { fill: "var(--ink-3)", dx: 6 }, [note])]),
      ]),
      ...layout.frames.map((frame) => svgElement("g", {}, panelMarks(options, frame, axes))),
      ...(last === undefined
        ? []
        : [text("days from first dose", lastEdge(layout.frames), underFrame(last).origin, "end", "var(--ink-3)")]),
    ],
  );
}

function text(words: string, x: number, y: number, anchor: "start" | "end", fill: string): SVGElement {
  return svgElement("text", { x: x.toFixed(1), y: y.toFixed(1), dy: "0.32em", "text-anchor": anchor, fill }, [words]);
}

function panelMarks(
  options: OutcomesOptions,
  frame: PatientFrame,
  { span, scale }: ReturnType<typeof outcomesAxes>,
): readonly SVGElement[] {
  const { recovery, state, threshold, horizon, frame: shown } = options;
  const [arm] = frame.arms;
  if (arm === undefined) return [];
  const level = stateLevel(state, threshold);
  const behind = [
    symbolMark(arm.slot, frame.left + 6, frame.top - 12),
    svgElement(
      "text",
      { x: frame.left + 17, y: frame.top - 12, dy: "0.32em", fill: "var(--ink)", "font-weight": 600 },
      [arm.shortLabel],
    ),
    ...panelFrame(frame, scale, span, scale === null ? null : level),
    ...spanAxis(span, frame, frame.bottom, false),
  ];
  const path = recovery?.paths[shown];
  const course = courseIn(options, path, arm.arm);
  if (scale === null || path === undefined || course === undefined) return behind;
  const { counts } = underFrame(frame);
  return [
    ...behind,
    ...outcomeCourse(course, path.from, arm, { frame, span, scale }, { behind: false, thin: false }),
    ...levelWords(frame, scale, level),
    ...outcomeLines(course, horizon).map((line, index) =>
      text(line, frame.left, counts + 15 * index, "start", "var(--ink)"),
    ),
  ];
}
