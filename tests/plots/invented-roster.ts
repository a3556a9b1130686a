import type { Roster } from "../../src/schema/patient-course.ts";

type Patient = Roster["patients"][number];
type Outcome = Patient["arms"][number];

/** What is said of one invented patient in an arm; everything else does not happen. */
export function outcome(said: Partial<Outcome> = {}): Outcome {
  return {
    independent: null,
    dependentAgain: null,
    recovery: null,
    event: null,
    transfusions: [],
    doses: [],
    stretches: [],
    daysIndependent: { 180: 0, 365: 0 },
    ...said,
  };
}

const causes = ["dead", "relapsed", "regrafted"] as const;

/** A patient who is transfused every 18 days until he becomes independent on day `from`; who is lost, transfused again or followed by his number. */
function usual(number: number, arm: number): Outcome {
  const from = (37 * number + 300 - 23 * arm) % 420;
  const transfusions = Array.from({ length: 24 }, (_, index) => 18 * index).filter((day) => day <= from);
  const doses = arm === 0 ? [] : [0, 7, 14];
  const cause = causes[number % 5];
  const event = cause === undefined ? null : { cause, day: 200 + 11 * number };
  if (from > 365) return outcome({ transfusions, doses, event });
  const until = number % 3 === 0 ? from + 90 : (event?.day ?? null);
  const days = (tau: number): number => Math.max(0, Math.min(tau, until ?? tau) - from);
  return outcome({
    independent: from,
    dependentAgain: until,
    event,
    transfusions: number % 3 === 0 ? [...transfusions, from + 90] : transfusions,
    doses,
    stretches: [{ from, until }],
    daysIndependent: { 180: days(180), 365: days(365) },
  });
}

/** The first `n` patients of a run nobody simulated, in so many arms, as `of` says each of them in each arm. */
export function inventedRoster(n: number, arms: number, of: (number: number, arm: number) => Outcome = usual): Roster {
  return {
    patients: Array.from({ length: n }, (_, slot): Patient => ({
      slot,
      class: "persistent",
      transfusedBefore: [-75, -41, -20, -4],
      arms: Array.from({ length: arms }, (__, arm) => of(slot, arm)),
    })),
  };
}
