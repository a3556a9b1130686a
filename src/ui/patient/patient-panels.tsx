import "./patient-panels.css";
import { useRef } from "preact/hooks";
import {
  type Arrangement,
  dayAt,
  type FigureArm,
  patientCursor,
  patientFigure,
  patientLayout,
  patientSeries,
  patientSpan,
} from "../../plots/index.ts";
import type { PatientCourse } from "../../schema/patient-course.ts";
import { Mounted } from "../drawing/mounted.tsx";
import { useWidth } from "../drawing/use-width.ts";
import { FigureWalk } from "../figure/figure-walk.tsx";
import type { Follow } from "../listening/heard-series.ts";
import { DaySlider } from "./day-slider.tsx";
import { PatientTools } from "./patient-tools.tsx";

interface PatientPanelsProps {
  readonly course: PatientCourse | null;
  readonly arms: readonly FigureArm[];
  readonly arrangement: Arrangement;
  readonly cord: boolean;
  readonly horizon: number;
  readonly recoveryCount: number | null;
  readonly stale: boolean;
  readonly phone: boolean;
  /** Of the whole figure, as it is saved with it. */
  readonly title: string;
  readonly stamp: string;
  readonly day: number;
  readonly chooseDay: (day: number) => void;
}

/** The panels of a patient with the line that goes through all of them, moved by pointer, touch and keyboard. */
export function PatientPanels(props: PatientPanelsProps) {
  const { course, arms, arrangement, cord, horizon, recoveryCount, stale, phone, title, stamp, day, chooseDay } = props;
  const place = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const follow = useRef<Follow>(null);
  const width = useWidth(place);
  const size = { width, phone, arms, arrangement, cord };
  const layout = patientLayout(size);
  const series = () => patientSeries({ ...size, course, horizon, recoveryCount, stale });
  const span = patientSpan(course?.days[0] ?? -Infinity, course?.horizon ?? horizon);
  const drawn = [arms.map(({ arm, slot }) => `${slot} ${arm}`).join("\n"), arrangement, cord, width, phone];
  const point = ({ clientX, currentTarget }: PointerEvent): void => {
    if (!(currentTarget instanceof Element)) return;
    const box = currentTarget.getBoundingClientRect();
    const x = ((clientX - box.left) * width) / box.width;
    const column = layout.columns.find(({ right }) => x <= right) ?? layout.columns.at(-1);
    if (column !== undefined) chooseDay(dayAt(x, span, column));
  };
  return (
    <div class="patient-panels">
      <FigureWalk title={title} series={series} place={{ width, phone }} follow={follow}>
        <div
          class="patient-place"
          role="group"
          aria-label="Panels, day by day"
          ref={place}
          onPointerMove={point}
          onPointerDown={point}
          onClick={() => slider.current?.focus({ preventScroll: true })}
        >
          {width > 0 && (
            <Mounted
              height={layout.height}
              inputs={[course, horizon, recoveryCount, stale, ...drawn]}
              draw={() => patientFigure({ ...size, course, horizon, recoveryCount, stale })}
            />
          )}
          {width > 0 && course !== null && (
            <div class="patient-over">
              <Mounted
                inputs={[course, recoveryCount, day, ...drawn]}
                draw={() => patientCursor({ ...size, course, recoveryCount, day })}
              />
            </div>
          )}
        </div>
      </FigureWalk>
      <DaySlider
        input={slider}
        span={span}
        day={day}
        choose={chooseDay}
        left={layout.columns[0]?.left ?? 0}
        right={layout.columns.at(-1)?.right ?? width}
      />
      <PatientTools {...{ title, stamp, day, follow }} figure={{ ...size, course, horizon, recoveryCount, stale }} />
    </div>
  );
}
