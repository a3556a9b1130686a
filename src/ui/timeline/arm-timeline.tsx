import "./timeline.css";
import { useMemo, useRef } from "preact/hooks";
import { dayRuler, doseRuler, type FigureArm } from "../../plots/index.ts";
import type { ArmRegimen } from "../../schema/arm.ts";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { Mounted } from "../drawing/mounted.tsx";
import { usePhone } from "../drawing/use-phone.ts";
import { useWidth } from "../drawing/use-width.ts";
import { TimelineLane } from "./timeline-lane.tsx";

interface ArmTimelineProps {
  readonly arms: readonly { readonly drawn: FigureArm; readonly regimens: readonly ArmRegimen[] }[];
  readonly known: KnownRegimens;
  /** The last day of the run, which is the last of the ruler. */
  readonly horizon: number;
  /** Gives an arm other regimens, as part of a gesture; whether it could. */
  readonly set: (arm: number, regimens: readonly ArmRegimen[], gesture: string) => boolean;
  /** Takes back the last gesture. */
  readonly takeBack: () => void;
}

/** The arms of a comparison on one ruler of days, which is that of the incidence figure; starts and intervals can be moved. */
export function ArmTimeline({ arms, known, horizon, set, takeBack }: ArmTimelineProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const phone = usePhone();
  const ruler = useMemo(() => dayRuler(width, horizon, phone), [width, horizon, phone]);
  return (
    <div class="timeline" role="group" aria-label="Arms by days from first dose">
      <p class="editor-says timeline-says">
        Drag a dose, a bar or a handle, or move a handle with the arrow keys: a day at a time, a week with Shift. A
        regimen that is all its arm gives starts therapy: its first dose is day 0 and stays there.
      </p>
      <div class="timeline-place" ref={place}>
        {width > 0 && (
          <>
            <ol class="timeline-lanes">
              {arms.map(({ drawn, regimens }, index) => (
                <TimelineLane
                  key={index}
                  drawn={drawn}
                  regimens={regimens}
                  known={known}
                  ruler={ruler}
                  set={(changed, gesture) => set(index, changed, gesture)}
                  takeBack={takeBack}
                />
              ))}
            </ol>
            <Mounted height={38} inputs={[ruler]} draw={() => doseRuler(ruler)} />
          </>
        )}
      </div>
    </div>
  );
}
