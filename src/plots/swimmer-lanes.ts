import type { Roster } from "../schema/patient-course.ts";
import type { FigureArm } from "./figure-arm.ts";
import type { EndCause } from "./lane-marks.ts";

/** A simulated patient in one arm as far as it may be shown: to a competing event, or to the horizon. Days on the therapy clock. */
export interface SwimmerLane {
  /** From 1. */
  readonly patient: number;
  /** The last day shown; `event` says what ended it, null: followed to the horizon. */
  readonly until: number;
  readonly event: EndCause | null;
  readonly transfusions: readonly number[];
  readonly doses: readonly number[];
  /** Confirmed stretches of independence; the last may run to the end. */
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly lost: boolean }[];
  readonly independent: number | null;
  /** The first day of transfusion after it. */
  readonly again: number | null;
}

/** By the day each becomes independent, those who do not last; or by number. */
export type SwimmerOrder = "day" | "number";

export interface SwimmerChoice {
  /** Null while nobody is there: lanes stand without marks. */
  readonly roster: Roster | null;
  /** All arms of the run in its order. */
  readonly arms: readonly FigureArm[];
  readonly arm: string;
  /** How many patients have a lane. */
  readonly lanes: number;
  readonly order: SwimmerOrder;
  readonly horizon: number;
}

/** The first patients of a run in one arm, in the order asked for; ties by number. */
export function swimmerLanes({ roster, arms, arm, lanes, order, horizon }: SwimmerChoice): readonly SwimmerLane[] {
  const place = arms.findIndex((each) => each.arm === arm);
  const found = (roster?.patients ?? []).slice(0, lanes).flatMap((patient) => {
    const own = patient.arms[place];
    return own === undefined ? [] : [laneOf(patient, own, horizon)];
  });
  if (order === "number") return found;
  const day = ({ independent }: SwimmerLane): number => independent ?? Infinity;
  return found.toSorted((one, other) =>
    day(one) === day(other) ? one.patient - other.patient : day(one) - day(other),
  );
}

type Patient = Roster["patients"][number];

function laneOf({ slot, transfusedBefore }: Patient, own: Patient["arms"][number], horizon: number): SwimmerLane {
  const event = own.event !== null && own.event.day <= horizon ? own.event : null;
  const until = event?.day ?? horizon;
  // What falls on the day of the event is not shown.
  const shown = (day: number): boolean => (event === null ? day <= until : day < until);
  const stretches = own.stretches
    .filter(({ from }) => shown(from))
    .map(({ from, until: end }) => {
      const lost = end !== null && shown(end) && own.transfusions.includes(end);
      return { from, to: lost ? end : until, lost };
    });
  const [first] = stretches;
  return {
    patient: slot + 1,
    until,
    event: event?.cause ?? null,
    transfusions: [...transfusedBefore, ...own.transfusions].filter(shown),
    doses: [...new Set(own.doses)].filter(shown),
    stretches,
    independent: first?.from ?? null,
    again: first?.lost === true ? first.to : null,
  };
}
