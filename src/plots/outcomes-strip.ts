import { counted } from "../base/counted.ts";
import type { FigurePlace } from "./figure-place.ts";
import { spanTicks } from "./day-span.ts";
import { outcomeCourse } from "./outcome-course.ts";
import { outcomeLines } from "./outcome-words.ts";
import { outcomesAxes } from "./outcomes-figure.ts";
import { courseIn, type OutcomesOptions } from "./outcomes-options.ts";
import { panelFrame } from "./panel-frame.ts";
import type { PatientFrame } from "./patient-layout.ts";
import { spanAxis } from "./span-axis.ts";
import { statePanel, stateLevel } from "./state-panel.ts";
import { svgElement } from "./svg-element.ts";

/** How many patients stand side by side. */
export const stripLength = 12;

const titleHeight = 24;
const nameHeight = 20;
const wordsHeight = 36;
const ticksHeight = 22;
const originHeight = 16;
const gap = 14;

/** Where twelve patients stand, in px: as many beside each other as have room, in even rows. */
export function stripLayout({ width, phone }: FigurePlace): {
  readonly height: number;
  readonly frames: readonly PatientFrame[];
} {
  const left = phone ? 42 : 48;
  const right = width - 12;
  const columns = phone ? 2 : width < 800 ? 4 : 6;
  const rows = stripLength / columns;
  const each = (right - left - (columns - 1) * gap) / columns;
  const tall = Math.round(Math.max(72, Math.min(110, 0.7 * each)));
  const row = nameHeight + tall + ticksHeight + wordsHeight;
  return {
    height: titleHeight + rows * row + originHeight,
    frames: Array.from({ length: stripLength }, (_, index) => {
      const column = index % columns;
      const from = left + column * (each + gap);
      const top = titleHeight + Math.floor(index / columns) * row + nameHeight;
      return { left: from, right: from + each, arms: [], first: column === 0, top, bottom: top + tall };
    }),
  };
}

/** Twelve simulated patients side by side, from the frame on: the chosen arm in its colour over all others in grey, and what becomes of each in it; without one, all arms in their colours and in how many he becomes independent. */
export function outcomesStrip(
  options: OutcomesOptions & FigurePlace & { readonly chosen: string | null },
): SVGSVGElement {
  const { recovery, arms, state, threshold, horizon, width, frame: first, chosen } = options;
  const { height, frames } = stripLayout(options);
  const { span, scale } = outcomesAxes(options);
  const { title, unit } = statePanel(state);
  const level = stateLevel(state, threshold);
  const panels = frames.map((frame, index) => {
    const path = recovery?.paths[first + index];
    const behind = [
      ...panelFrame(frame, scale, span, scale === null ? null : level),
      ...(spanTicks(span, frame).length > 0 ? spanAxis(span, frame, frame.bottom, false) : []),
    ];
    if (path === undefined || scale === null) return { says: "", marks: behind };
    const shown = arms.flatMap((arm) => {
      const course = courseIn(options, path, arm.arm);
      return course === undefined ? [] : [{ arm, course, behind: chosen !== null && arm.arm !== chosen }];
    });
    const own = shown.find(({ arm }) => arm.arm === chosen);
    const independent = shown.filter(({ course }) => course.independent !== null).length;
    const lines =
      own === undefined ? [`${independent} of ${counted(shown.length, "arm")}`] : outcomeLines(own.course, horizon);
    // Beside each other there is no room for more.
    const words = lines.map((line, at) =>
      svgElement(
        "text",
        { x: frame.left.toFixed(1), y: frame.bottom + ticksHeight + 8 + 14 * at, dy: "0.32em", fill: "var(--ink)" },
        [line.replace("not independent", "not")],
      ),
    );
    const name = `Patient ${path.slot + 1}`;
    const head = svgElement(
      "text",
      { x: frame.left.toFixed(1), y: frame.top - 10, dy: "0.32em", fill: "var(--ink)", "font-weight": 600 },
      [name],
    );
    const courses = shown
      .toSorted((one, other) => Number(other.behind) - Number(one.behind))
      .flatMap(({ arm, course, behind: grey }) =>
        outcomeCourse(course, path.from, arm, { frame, span, scale }, { behind: grey, thin: true }),
      );
    const said = own === undefined ? `independent in ${lines[0] ?? ""}` : lines.join(", ");
    return { says: `${name}: ${said}.`, marks: [head, ...behind, ...courses, ...words] };
  });
  const says = panels.flatMap((panel) => (panel.says === "" ? [] : [panel.says])).join(" ");
  return svgElement(
    "svg",
    {
      class: "outcomes-strip",
      role: "img",
      "aria-label": `${title} of twelve simulated patients, by days from first dose. ${says === "" ? "Not simulated yet." : says}`,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fill: "none",
      "font-size": 12.5,
    },
    [
      svgElement("text", { x: frames[0]?.left ?? 0, y: 10, dy: "0.32em", fill: "var(--ink)", "font-weight": 600 }, [
        unit === "" ? title : `${title}, ${unit}`,
      ]),
      ...panels.map(({ marks }) => svgElement("g", {}, marks)),
      svgElement("text", { x: width - 12, y: height - 8, dy: "0.32em", "text-anchor": "end", fill: "var(--ink-3)" }, [
        "days from first dose",
      ]),
    ],
  );
}
