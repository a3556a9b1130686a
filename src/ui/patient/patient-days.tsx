import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Arrangement, type FigureArm, patientSpan, shownArms } from "../../plots/index.ts";
import type { PatientCourse } from "../../schema/patient-course.ts";
import { ArmName } from "../arms/arm-name.tsx";
import { FactsTable } from "../tables/facts-table.tsx";
import { PatientPanels } from "./patient-panels.tsx";
import { readoutFacts } from "./readout-facts.ts";
import { SpokenDay } from "./spoken-day.tsx";

interface PatientDaysProps {
  readonly course: PatientCourse | null;
  /** The arms to show. */
  readonly arms: readonly FigureArm[];
  readonly arrangement: Arrangement;
  readonly cord: boolean;
  readonly horizon: number;
  readonly recoveryCount: number | null;
  readonly stale: boolean;
  readonly phone: boolean;
  readonly title: string;
  readonly stamp: string;
  /** Stands between the panels and the table. */
  readonly children?: ComponentChildren;
}

const rows = 18;

/** A patient day by day: panels with a line on one day, and every state of that day in a table. */
export function PatientDays(props: PatientDaysProps) {
  const { course, arms, cord, horizon } = props;
  const [wanted, chooseDay] = useState(0);
  const span = patientSpan(course?.days[0] ?? -Infinity, course?.horizon ?? horizon);
  const day = Math.min(span.to, Math.max(span.from, wanted));
  const shown = course === null ? [] : shownArms(course, arms);
  return (
    <>
      <PatientPanels {...props} day={day} chooseDay={chooseDay} />
      {props.children}
      <div class="patient-readout" style={{ minHeight: `${rows * 27}px` }}>
        <FactsTable
          caption={`Every state on day ${day}, by arm`}
          heads={arms.map(({ arm, slot, shortLabel }) => ({
            key: arm,
            head: <ArmName slot={slot} name={shortLabel} />,
          }))}
          groups={[{ heading: null, facts: course === null ? [] : readoutFacts(course, shown, day, cord) }]}
        />
      </div>
      {course !== null && <SpokenDay course={course} shown={shown} day={day} />}
    </>
  );
}
