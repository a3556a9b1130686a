import { placeOf } from "./day-span.ts";
import type { FigureMark, FigureSeries } from "./figure-mark.ts";
import { endWords } from "./lane-marks.ts";
import { observedSays } from "./observed-swimmer.ts";
import type { SwimmerOptions } from "./swimmer-figure.ts";
import { type SwimmerLane, swimmerLanes } from "./swimmer-lanes.ts";
import { swimmerLayout, swimmerSpan } from "./swimmer-layout.ts";

/** What arrow keys walk through and what is heard: what happens in each lane, day by day; high while independent, low while transfused, silent at its end. */
export function swimmerSeries(options: SwimmerOptions): readonly FigureSeries[] {
  const { observed, observedRest, lanes, horizon, phone } = options;
  const layout = swimmerLayout({ ...options, observed: observed.length, rest: observedRest !== "", lanes });
  const span = swimmerSpan(horizon, phone);
  const x = (day: number): number => placeOf(Math.min(day, span.to), span, layout);
  const seen = observed.map((lane, index): FigureSeries => {
    const day = lane.low ?? lane.followed ?? lane.end?.day ?? 0;
    const mark = { x: x(day), y: layout.observed[index] ?? 0, says: observedSays(lane), level: null };
    return { name: `Observed, ${lane.label}`, marks: [mark] };
  });
  const simulated = swimmerLanes(options).map((lane, index): FigureSeries => {
    const y = layout.lanes[index] ?? 0;
    const marks = laneEvents(lane, span.from).map(({ day, says, level }): FigureMark => ({
      x: x(day),
      y,
      says: `Patient ${lane.patient}: ${says}`,
      level,
    }));
    return { name: `Patient ${lane.patient}`, marks };
  });
  return [...seen, ...simulated];
}

interface LaneEvent {
  readonly day: number;
  readonly says: string;
  readonly level: number | null;
}

/** All that a lane shows, in order of days. */
function laneEvents({ transfusions, doses, stretches, event, until }: SwimmerLane, from: number): readonly LaneEvent[] {
  const losses = new Set(stretches.flatMap(({ to, lost }) => (lost ? [to] : [])));
  const given = transfusions
    .filter((day) => day >= from)
    .map((day) => ({ day, says: `transfused${losses.has(day) ? " again" : ""} on day ${day}`, level: 0.2 }));
  const treated = doses.map((day) => ({ day, says: `dose on day ${day}`, level: 0.5 }));
  const free = stretches.map((stretch) => ({
    day: stretch.from,
    says: `independent from day ${stretch.from}${stretch.lost ? ` to day ${stretch.to}` : ""}`,
    level: 1,
  }));
  const says = event === null ? `followed to day ${until}` : `${endWords[event]} on day ${until}`;
  return [
    ...[...given, ...treated, ...free].toSorted((one, other) => one.day - other.day),
    { day: until, says, level: null },
  ];
}
