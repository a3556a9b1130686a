import { useRef } from "preact/hooks";
import { doseTimeline, type FigureArm } from "../../plots/index.ts";
import type { Arm } from "../../schema/arm.ts";
import { armDoseLane } from "../arms/arm-dose-lane.ts";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { Mounted } from "../drawing/mounted.tsx";
import { usePhone } from "../drawing/use-phone.ts";
import { useWidth } from "../drawing/use-width.ts";

interface DoseTimelineProps {
  readonly arms: readonly Arm[];
  readonly drawn: readonly FigureArm[];
  readonly known: Pick<KnownRegimens, "regimens" | "effects">;
}

/** When each arm gives what, on one ruler of days from first dose. */
export function DoseTimeline({ arms, drawn, known }: DoseTimelineProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const phone = usePhone();
  const lanes = arms.flatMap(({ regimens }, index) => {
    const arm = drawn[index];
    return arm === undefined ? [] : [armDoseLane(arm, regimens, known)];
  });
  const height = lanes.length * (phone ? 70 : 52) + 38;
  return (
    <figure class="dose-timeline" aria-label="Doses by days from first dose" ref={place}>
      {width > 0 && lanes.length > 0 && (
        <Mounted
          height={height}
          draw={() => doseTimeline({ lanes, width, phone })}
          inputs={[JSON.stringify(lanes), width, phone]}
        />
      )}
    </figure>
  );
}
