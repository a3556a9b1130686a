import type { patientFigure } from "../../../src/plots/index.ts";
import { inventedCourse } from "../../ui/invented-course.ts";
import { twelveArms } from "./figure-states.ts";

type Options = Parameters<typeof patientFigure>[0];

/** An invented patient in four arms, overlaid, at the width of the page. */
export const inFourArms = {
  course: inventedCourse({ antibody: 900, start: 60 }),
  arms: twelveArms.slice(0, 4),
  width: 960,
  phone: false,
  arrangement: "overlaid",
  cord: true,
  horizon: 365,
  recoveryCount: 30,
  stale: false,
} as const satisfies Options;

const event = { cause: "dead", day: 100 } as const;
const ended = inFourArms.course.arms.map((arm) => ({ ...arm, event, independent: null }));

/** What a patient's panels must draw, by name. */
export const patientStates: Readonly<Record<string, Partial<Options>>> = {
  "no answer yet": { course: null },
  "1 arm": { arms: twelveArms.slice(0, 1), cord: false },
  "2 arms": { arms: twelveArms.slice(0, 2) },
  "4 arms": {},
  "an event before independence": { course: { ...inFourArms.course, arms: ended } },
  stale: { stale: true },
};
