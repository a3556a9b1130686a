import { type DayRuler, doseTrack, placeOnRuler, trackHeight } from "../../plots/index.ts";
import type { RegimenSchedule } from "../arms/regimen-schedule.ts";
import { Mounted } from "../drawing/mounted.tsx";
import { heldBy, type Movable, movables } from "./movable.ts";
import { TimelineHandle } from "./timeline-handle.tsx";
import { useHandle } from "./use-handle.ts";

interface TimelineTrackProps {
  readonly schedule: RegimenSchedule;
  readonly slot: number;
  readonly ruler: DayRuler;
  /** What the arm is called, and whether it gives nothing else. */
  readonly arm: string;
  readonly alone: boolean;
  /** Moves something of the regimen; whether it could. */
  readonly move: (kind: Movable["kind"], value: number, gesture: string) => boolean;
  readonly takeBack: () => void;
}

/** One regimen of an arm on the ruler, with what moves it. */
export function TimelineTrack({ schedule, slot, ruler, arm, alone, move, takeBack }: TimelineTrackProps) {
  const { doses, spans, multiple, rule, start } = schedule;
  const all = movables(schedule, { alone, arm });
  const options = (kind: Movable["kind"]) => ({
    movable: all.find((each) => each.kind === kind),
    perDay: (ruler.right - ruler.left) / ruler.horizon,
    change: (value: number, gesture: string): boolean => move(kind, value, gesture),
    takeBack,
  });
  const handles = { start: useHandle(options("start")), every: useHandle(options("every")) };
  const given = multiple > 0;
  const track = {
    slot,
    doses: given ? doses : [],
    spans: given ? spans : [],
    decided: given && rule !== null ? start : null,
  };
  const take = (event: PointerEvent): void => {
    if (!(event.target instanceof Element)) return;
    const mark = event.target.closest<SVGElement>("[data-dose], [data-span]");
    if (mark === null) return;
    const dose = doses[Number(mark.dataset["dose"])];
    const { kind, reach } = dose === undefined ? ({ kind: "start", reach: 1 } as const) : heldBy(schedule, dose);
    handles[kind].drag.begin(event, reach);
  };
  return (
    <div class="timeline-track">
      <div
        class={all.length > 0 ? "timeline-marks" : undefined}
        data-start={handles.start.movable !== undefined}
        onPointerDown={take}
      >
        <Mounted height={trackHeight} inputs={[JSON.stringify(track), ruler]} draw={() => doseTrack(track, ruler)} />
      </div>
      {Object.values(handles).map(
        ({ element, movable, drag }) =>
          movable !== undefined && (
            <TimelineHandle
              key={movable.kind}
              element={element}
              movable={movable}
              drag={drag}
              x={placeOnRuler(ruler, movable.day)}
            />
          ),
      )}
    </div>
  );
}
