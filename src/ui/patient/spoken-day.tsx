import { useEffect, useRef, useState } from "preact/hooks";
import { patientSentence, type ShownArm } from "../../plots/index.ts";
import type { PatientCourse } from "../../schema/patient-course.ts";
import { spokenDay } from "./readout-facts.ts";

/** How long the line must rest before its day is read out, in ms. */
const rest = 600;

interface SpokenDayProps {
  readonly course: PatientCourse;
  readonly shown: readonly ShownArm[];
  readonly day: number;
}

/** Reads out the day on which the line has come to rest, and who another patient is; nothing when the page opens. */
export function SpokenDay({ course, shown, day }: SpokenDayProps) {
  const [words, say] = useState("");
  const before = useRef({ course, day });
  useEffect(() => {
    const { current } = before;
    if (current.course === course && current.day === day) return undefined;
    const timer = setTimeout(() => {
      before.current = { course, day };
      const who =
        current.course.slot === course.slot
          ? []
          : [`Patient ${course.slot + 1}. ${patientSentence(shown, course.horizon)}`];
      const when = current.day === day && who.length > 0 ? [] : [spokenDay(course, shown, day)];
      say([...who, ...when].join(" "));
    }, rest);
    return () => clearTimeout(timer);
  }, [course, day]);
  return (
    <span class="unseen patient-spoken" role="status">
      {words}
    </span>
  );
}
