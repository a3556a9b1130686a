import { counted } from "../../base/counted.ts";
import type { PatientClass, Roster } from "../../schema/patient-course.ts";
import { classWords } from "./class-words.ts";

export const exampleKinds = ["early", "typical", "late", "never", "self-limited", "persistent", "cellular"] as const;
export type ExampleKind = (typeof exampleKinds)[number];

/** A patient worth looking at: his place in the run (null: there is none of the kind), and by which numbers he was chosen. */
export interface Example {
  readonly kind: ExampleKind;
  readonly slot: number | null;
  readonly reason: string;
}

type Patient = Roster["patients"][number];

interface Independent {
  readonly slot: number;
  readonly day: number;
  /** Whether nothing ends his course by the horizon. */
  readonly whole: boolean;
}

/** How an example is called on its button. */
export function exampleName(kind: ExampleKind): string {
  if (kind === "never") return "never recovering";
  return kind === "early" || kind === "typical" || kind === "late" ? kind : classWords[kind].name;
}

/**
 * One patient of each kind among those of a roster, by what becomes of him in its first arm (called `arm` in the reasons): early and late are of the earliest and latest tenth of those who become independent, as near to the rest as can be; typical is nearest to their median; never is neither independent nor dead, relapsed or grafted again by the horizon. Of these and of each class, one to whom none of that happens by then where there is one.
 */
export function examples({ patients }: Roster, arm: string, horizon: number): readonly Example[] {
  const independent = patients.flatMap((patient): Independent[] => {
    const day = patient.arms[0]?.independent ?? null;
    return day === null ? [] : [{ slot: patient.slot, day, whole: eventFree(patient, horizon) }];
  });
  const never = patients.filter((patient) => patient.arms[0]?.independent === null && eventFree(patient, horizon));
  const among = `among the first ${patients.length === 1 ? "patient alone" : counted(patients.length, "patient")}`;
  return exampleKinds.map((kind): Example => {
    if (kind === "early" || kind === "typical" || kind === "late") return byDay(kind, independent, arm, among);
    if (kind !== "never") return ofClass(kind, patients, horizon, among);
    const none = `${arm}: every patient ${among} becomes independent, dies, relapses or is grafted again by day ${horizon}`;
    const some = `${arm}: the first of ${never.length} ${among} neither independent nor dead, relapsed or grafted again by day ${horizon}`;
    return { kind, slot: never[0]?.slot ?? null, reason: never.length === 0 ? none : some };
  });
}

function byDay(kind: "early" | "typical" | "late", all: readonly Independent[], arm: string, among: string): Example {
  const days = all.map(({ day }) => day).toSorted((one, other) => one - other);
  const tenth = Math.ceil(days.length / 10);
  const at = { early: tenth - 1, typical: Math.floor((days.length - 1) / 2), late: days.length - tenth }[kind];
  const mark = days[at];
  if (mark === undefined) return { kind, slot: null, reason: `${arm}: nobody becomes independent ${among}` };
  const fits = all.filter(({ day }) => (kind === "early" ? day <= mark : kind === "late" ? day >= mark : true));
  const whole = fits.filter((each) => each.whole);
  const near = ({ day }: Independent): number => Math.abs(day - mark);
  const [chosen] = (whole.length > 0 ? whole : fits).toSorted((one, other) => near(one) - near(other));
  const place = {
    early: "in the earliest tenth",
    typical: `the nearest to the median, day ${mark},`,
    late: "in the latest tenth",
  }[kind];
  return {
    kind,
    slot: chosen?.slot ?? null,
    reason: `${arm}: independent from day ${chosen?.day ?? mark}, ${place} of the ${days.length} who become independent ${among}`,
  };
}

function ofClass(kind: PatientClass, patients: readonly Patient[], horizon: number, among: string): Example {
  const all = patients.filter((patient) => patient.class === kind);
  const chosen = all.find((patient) => eventFree(patient, horizon)) ?? all[0];
  const { name } = classWords[kind];
  return {
    kind,
    slot: chosen?.slot ?? null,
    reason:
      chosen === undefined
        ? `nobody is of the class ${name} ${among}`
        : `one of the ${all.length} of the class ${name} ${among}`,
  };
}

function eventFree({ arms }: Patient, horizon: number): boolean {
  return (arms[0]?.event?.day ?? Infinity) > horizon;
}
