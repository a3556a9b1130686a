import type { DayRuler, FigureArm } from "../../plots/index.ts";
import type { ArmRegimen } from "../../schema/arm.ts";
import { ArmName } from "../arms/arm-name.tsx";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { regimenLabel } from "../arms/regimen-label.ts";
import { type RegimenSchedule, regimenSchedule } from "../arms/regimen-schedule.ts";
import { armSentence } from "./arm-sentence.ts";
import { TimelineTrack } from "./timeline-track.tsx";

interface TimelineLaneProps {
  readonly drawn: FigureArm;
  readonly regimens: readonly ArmRegimen[];
  readonly known: KnownRegimens;
  readonly ruler: DayRuler;
  /** Gives the arm other regimens; whether it could. */
  readonly set: (regimens: readonly ArmRegimen[], gesture: string) => boolean;
  readonly takeBack: () => void;
}

/** One arm on the timeline: its name, each of its regimens on the ruler, and the arm read back. */
export function TimelineLane({ drawn, regimens, known, ruler, set, takeBack }: TimelineLaneProps) {
  const { label, slot } = drawn;
  const schedules = regimens.map((part) => regimenSchedule(part, known));
  const alone = regimens.length === 1;
  return (
    <li class="timeline-lane">
      <p class="timeline-name">
        <ArmName slot={slot} name={label} />
      </p>
      {schedules.map((schedule, place) => {
        const part = regimens[place];
        if (part === undefined || (schedule.regimen === "watch" && !alone)) return null;
        const words = trackWords(alone ? "" : regimenLabel(known, schedule.regimen), schedule, ruler);
        return (
          <div key={schedule.regimen} class="timeline-part">
            {words !== "" && (
              <p class="timeline-regimen" style={{ "--right": `${ruler.right}px` }}>
                {words}
              </p>
            )}
            <TimelineTrack
              schedule={schedule}
              slot={slot}
              ruler={ruler}
              arm={label}
              alone={alone}
              move={(kind, value, gesture) => set(regimens.with(place, { ...part, [kind]: value }), gesture)}
              takeBack={takeBack}
            />
          </div>
        );
      })}
      <p class="timeline-sentence">{armSentence(schedules)}</p>
    </li>
  );
}

/** What stands beside a track: the regimen's name where the arm has several, and what the ruler does not reach. */
function trackWords(name: string, { doses, spans, multiple }: RegimenSchedule, { horizon }: DayRuler): string {
  const last = Math.max(...doses, ...spans.map(({ to }) => to));
  const beyond = multiple > 0 && last > horizon ? `goes on to day ${last}, beyond the run` : "";
  return [name, beyond].filter((words) => words !== "").join(": ");
}
