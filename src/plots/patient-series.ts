import { courseScale, panelLevel } from "./course-scale.ts";
import { patientSpan, placeOf } from "./day-span.ts";
import type { FigureMark, FigureSeries } from "./figure-mark.ts";
import { heightOf } from "./panel-frame.ts";
import type { PatientFigureOptions } from "./patient-figure.ts";
import { patientLayout } from "./patient-layout.ts";
import type { PatientPanel } from "./patient-panel.ts";
import { eventVerbs } from "./patient-sentence.ts";
import { type ShownArm, shownArms } from "./shown-arm.ts";
import { statePanel, stateWords } from "./state-panel.ts";

const every = 7;

/** What arrow keys walk through of a patient: panel by panel from the top, each arm's curve every seven days and on the last day it is shown; higher in its panel is a higher tone. */
export function patientSeries(options: PatientFigureOptions): readonly FigureSeries[] {
  const { course, arms, recoveryCount } = options;
  if (course === null) return [];
  const firstDay = course.days[0] ?? 0;
  const span = patientSpan(firstDay, course.horizon);
  const shown = shownArms(course, arms);
  return patientLayout(options).panels.flatMap(({ shows, frames }): readonly FigureSeries[] => {
    if (typeof shows === "string") return [];
    const scale = courseScale(shows, course, shown, span, panelLevel(shows, course, recoveryCount));
    return shown.flatMap((each): FigureSeries[] => {
      const frame = frames.find((one) => one.arms.some(({ arm }) => arm === each.arm.arm));
      if (frame === undefined) return [];
      const marks = markedDays(span.from, each.until).map((day): FigureMark => {
        const value = each.course[shows.series][day - firstDay] ?? 0;
        return {
          x: placeOf(day, span, frame),
          y: heightOf(value, scale, frame),
          says: `${each.arm.label}, day ${day < 0 ? `−${-day}` : day}: ${stateOn(shows, value)}${endOn(each, day)}`,
          level: scale.at(value),
        };
      });
      return [{ name: `${shows.title}, ${each.arm.shortLabel}`, marks }];
    });
  });
}

/** What is heard of a patient: the haemoglobin of each arm, the curve a transfusion is decided by. */
export function patientTones(options: PatientFigureOptions): readonly FigureSeries[] {
  return patientSeries(options).slice(0, options.course === null ? 0 : shownArms(options.course, options.arms).length);
}

function markedDays(from: number, until: number): readonly number[] {
  const days: number[] = [];
  for (let day = Math.ceil(from / every) * every; day < until; day += every) days.push(day);
  return [...days, until];
}

function stateOn({ series }: PatientPanel, value: number): string {
  const panel = statePanel(series);
  return `${panel.name} ${stateWords(panel, value)}`;
}

function endOn({ until, event }: ShownArm, day: number): string {
  return day < until || event === null ? "" : `; ${eventVerbs[event.cause]} on day ${event.day}`;
}
