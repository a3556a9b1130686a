import type { FigurePlace } from "./figure-place.ts";
import { type DaySpan, placeOf, spanTicks } from "./day-span.ts";
import { heightOf, levelWords, panelFrame } from "./panel-frame.ts";
import { panelHead } from "./panel-head.ts";
import type { PanelScale } from "./panel-scale.ts";
import { panelWords } from "./panel-words.ts";
import type { PatientFrame } from "./patient-layout.ts";
import { pushedApart } from "./pushed-apart.ts";
import { bandAreas, medianHatch, medianLine, otherMedian } from "./recovery-bands.ts";
import { courseMarks } from "./recovery-courses.ts";
import { recoveryFinding } from "./recovery-finding.ts";
import { recoveryLayout, underFrame } from "./recovery-layout.ts";
import { clockOrigins, type RecoveryOptions } from "./recovery-options.ts";
import { bandsOf, onDay, recoverySpan } from "./recovery-rows.ts";
import { recoveryScale } from "./recovery-scale.ts";
import { spanAxis } from "./span-axis.ts";
import { stateFigure } from "./state-figure.ts";
import { stateLevel, statePanel } from "./state-panel.ts";

const quantileNames = [
  ["p95", "95\u00a0%"],
  ["p75", "75\u00a0%"],
  ["p50", "median"],
  ["p25", "25\u00a0%"],
  ["p5", "5\u00a0%"],
] as const;

/** One state of the first patients of a run, an arm a panel on the same axes: its median and the middle 50 % and 90 % of those still seen, single courses, and the other arms' medians in grey. Every colour is a reference to a token. */
export function recoveryFigure(options: RecoveryOptions & FigurePlace): SVGSVGElement {
  const { arms, state, clock, width } = options;
  const layout = recoveryLayout(options, arms);
  const span = recoverySpan(options);
  const scale = recoveryScale(options, span);
  const { title } = statePanel(state);
  const says = recoveryFinding(options);
  const label = `${title} of simulated patients, by days from ${clockOrigins[clock]}. ${says === "" ? "Not simulated yet." : says}`;
  return stateFigure(
    { name: "recovery-figure", label, state, width, layout, origin: clockOrigins[clock] },
    (frame) => panelMarks(options, frame, span, scale),
    layout.named ? quantileLabels(options, layout.frames, span, scale) : [],
  );
}

function panelMarks(
  options: RecoveryOptions,
  frame: PatientFrame,
  span: DaySpan,
  scale: PanelScale | null,
): readonly SVGElement[] {
  const { recovery, state, clock, arms, threshold, stale } = options;
  const [arm] = frame.arms;
  if (arm === undefined) return [];
  const level = stateLevel(state, threshold);
  const head = panelHead(arm, frame);
  const axis = spanAxis(span, frame, frame.bottom, false);
  const bands = bandsOf(recovery, arm.arm);
  if (recovery === null || scale === null) return [...head, ...panelFrame(frame, null, span, null), ...axis];
  const behind = [...head, ...panelFrame(frame, scale, span, level), ...axis];
  if (bands === undefined) return behind;
  const place = { frame, span, scale };
  const shared = clock === "therapy";
  const others = arms.flatMap((other) => {
    const found = other.arm === arm.arm ? undefined : bandsOf(recovery, other.arm);
    return found === undefined ? [] : [otherMedian(recovery, found, place, shared)];
  });
  const index = recovery.arms.indexOf(bands);
  return [
    ...behind,
    ...(stale ? [] : bandAreas(recovery, bands, arm, place, shared)),
    ...others,
    ...(recovery.paths.length === 0 ? [] : courseMarks(recovery.paths, index, arm, place, shared)),
    ...(stale ? [] : medianHatch(recovery, bands, arm, place, shared)),
    ...medianLine(recovery, bands, arm, place, { shared, stale }),
    ...levelWords(frame, scale, level),
    ...countsLine(options, frame, span),
  ];
}

/** How many are seen, under the days of the axis. */
function countsLine({ recovery, arms }: RecoveryOptions, frame: PatientFrame, span: DaySpan): readonly SVGElement[] {
  const arm = frame.arms[0]?.arm ?? arms[0]?.arm ?? "";
  const bands = bandsOf(recovery, arm);
  if (recovery === null || bands === undefined) return [];
  const y = underFrame(frame).counts;
  const counts = spanTicks(span, frame).map((day) =>
    panelWords(String(onDay(recovery, bands, day).n), placeOf(day, span, frame), y, "middle"),
  );
  return frame.first ? [panelWords("n", frame.left - 16, y, "end"), ...counts] : counts;
}

/** The quantiles' names right of the last panel of the first row, where its bands end. */
function quantileLabels(
  { recovery }: RecoveryOptions,
  frames: readonly PatientFrame[],
  span: DaySpan,
  scale: PanelScale | null,
): readonly SVGElement[] {
  const [first] = frames;
  const frame = frames.findLast(({ top }) => top === first?.top);
  const bands = bandsOf(recovery, frame?.arms[0]?.arm ?? "");
  if (frame === undefined || recovery === null || scale === null || bands === undefined) return [];
  const end = onDay(recovery, bands, span.to);
  const wishes = quantileNames.flatMap(([quantile, name]) => {
    const value = end[quantile];
    return value === null ? [] : [{ name, middle: heightOf(value, scale, frame), height: 14 }];
  });
  const middles = pushedApart(wishes, frame.top - 6, frame.bottom + 6);
  return wishes.map(({ name, middle }, index) =>
    panelWords(
      name,
      frame.right + 6,
      middles[index] ?? middle,
      "start",
      name === "median" ? "var(--ink)" : "var(--ink-3)",
    ),
  );
}
