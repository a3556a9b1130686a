import type { DaySpan } from "./day-span.ts";
import type { FigurePlace } from "./figure-place.ts";
import { outcomeCourse } from "./outcome-course.ts";
import { outcomeLines } from "./outcome-words.ts";
import { courseIn, type OutcomesOptions } from "./outcomes-options.ts";
import { levelWords, panelFrame } from "./panel-frame.ts";
import { panelHead } from "./panel-head.ts";
import type { PanelScale } from "./panel-scale.ts";
import { panelWords } from "./panel-words.ts";
import type { PatientFrame } from "./patient-layout.ts";
import { recoveryLayout, underFrame } from "./recovery-layout.ts";
import { recoverySpan } from "./recovery-rows.ts";
import { recoveryScale } from "./recovery-scale.ts";
import { spanAxis } from "./span-axis.ts";
import { stateFigure } from "./state-figure.ts";
import { stateLevel, statePanel } from "./state-panel.ts";

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
  const { title } = statePanel(state);
  const path = recovery?.paths[shown];
  const patient = path === undefined ? "Not simulated yet." : `Patient ${path.slot + 1}.`;
  const says = arms.flatMap(({ arm, label }) => {
    const course = courseIn(options, path, arm);
    return course === undefined ? [] : `${label}: ${outcomeLines(course, options.horizon).join(", ")}.`;
  });
  const label = [`${title} of one simulated patient, by days from first dose.`, patient, ...says].join(" ");
  return stateFigure({ name: "outcomes-figure", label, state, width, layout, origin: "first dose" }, (frame) =>
    panelMarks(options, frame, axes),
  );
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
    ...panelHead(arm, frame),
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
      panelWords(line, frame.left, counts + 15 * index, "start", "var(--ink)"),
    ),
  ];
}
