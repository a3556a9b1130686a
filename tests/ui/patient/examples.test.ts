import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PatientClass, type Roster } from "../../../src/schema/patient-course.ts";
import { examples } from "../../../src/ui/patient/examples.ts";

type Patient = Roster["patients"][number];

const horizon = 365;
const arm = "Watchful waiting";

function patient(slot: number, independent: number | null, change: Partial<Patient> = {}, event = Infinity): Patient {
  const outcome = {
    independent,
    dependentAgain: null,
    recovery: null,
    event: event === Infinity ? null : { cause: "dead" as const, day: event },
    transfusions: [],
    doses: [],
    stretches: [],
    daysIndependent: {},
  };
  return {
    slot,
    class: "self-limited",
    transfusedBefore: [],
    arms: [outcome, { ...outcome, independent: 1 }],
    ...change,
  };
}

const reasonOf = (roster: Roster, kind: string): string =>
  examples(roster, arm, horizon).find((each) => each.kind === kind)?.reason ?? "";

test("early, typical and late by the days of the first arm, with their numbers", () => {
  const days = [97, 31, 200, 12, 55, 300, 140, 61, 78, 20, 33];
  const found = examples({ patients: days.map((day, slot) => patient(slot, day)) }, arm, horizon);
  expect(found.slice(0, 3)).toEqual([
    {
      kind: "early",
      slot: 9,
      reason:
        "Watchful waiting: independent from day 20, in the earliest tenth of the 11 who become independent among the first 11 patients",
    },
    {
      kind: "typical",
      slot: 7,
      reason:
        "Watchful waiting: independent from day 61, the nearest to the median, day 61, of the 11 who become independent among the first 11 patients",
    },
    {
      kind: "late",
      slot: 2,
      reason:
        "Watchful waiting: independent from day 200, in the latest tenth of the 11 who become independent among the first 11 patients",
    },
  ]);
});

test("one who lives on is chosen before one who does not", () => {
  const patients = [patient(0, 50), patient(1, 50, {}, 120), patient(2, 52), patient(3, 40, {}, 200), patient(4, 60)];
  const slots = Object.fromEntries(examples({ patients }, arm, horizon).map(({ kind, slot }) => [kind, slot]));
  expect(slots).toMatchObject({ early: 3, typical: 0, late: 4 });
});

test("never: dependent and without event to the horizon; an event beyond it does not count", () => {
  const patients = [patient(0, 97), patient(1, null, {}, 120), patient(2, null, {}, 366), patient(3, null)];
  const never = examples({ patients }, arm, horizon).find(({ kind }) => kind === "never");
  expect(never?.slot).toBe(2);
  expect(never?.reason).toContain("the first of 2 among the first 4 patients neither independent nor dead");
});

test("of each class the first who lives on, else the first", () => {
  const patients = [
    patient(0, 97, {}, 20),
    patient(1, 97),
    patient(2, null, { class: "persistent" }, 20),
    patient(3, null, { class: "persistent" }, 30),
  ];
  const slots = Object.fromEntries(examples({ patients }, arm, horizon).map(({ kind, slot }) => [kind, slot]));
  expect(slots).toMatchObject({ "self-limited": 1, persistent: 2, cellular: null });
});

test("where there is none of a kind, that is said", () => {
  const roster = { patients: [patient(4, null, {}, 20)] };
  expect(reasonOf(roster, "early")).toBe("Watchful waiting: nobody becomes independent among the first patient alone");
  expect(reasonOf(roster, "never")).toContain("becomes independent, dies, relapses or is grafted again by day 365");
  expect(reasonOf(roster, "cellular")).toContain("nobody is of the class not antibody-driven");
  expect(reasonOf({ patients: [] }, "late")).toContain("nobody becomes independent");
});

describe("of any roster (seed 20265)", () => {
  const anyone = fc.record({
    class: fc.constantFrom(...PatientClass.options),
    independent: fc.option(fc.integer({ min: 0, max: horizon })),
    event: fc.oneof(fc.constant(Infinity), fc.integer({ min: 1, max: 500 })),
  });
  test("early is at or before the tenth percentile, late at or after the ninetieth, typical nearest to the median", () => {
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 60 }), (drawn) => {
        const patients = drawn.map(({ independent, event, ...rest }, index) =>
          patient(3 * index, independent, { class: rest.class }, event),
        );
        const days = drawn.flatMap(({ independent }) => independent ?? []);
        const at = (kind: string): number | null => {
          const slot = examples({ patients }, arm, horizon).find((each) => each.kind === kind)?.slot ?? null;
          return slot === null ? null : (drawn[slot / 3]?.independent ?? null);
        };
        const [early, typical, late] = [at("early"), at("typical"), at("late")];
        expect([early, typical, late].map((day) => day === null)).toEqual(Array(3).fill(days.length === 0));
        const below = (mark: number | null): number => days.filter((day) => day < (mark ?? 0)).length;
        const above = (mark: number | null): number => days.filter((day) => day > (mark ?? 0)).length;
        expect(below(early)).toBeLessThan(Math.max(1, days.length / 10));
        expect(above(late)).toBeLessThan(Math.max(1, days.length / 10));
        const sorted = days.toSorted((one, other) => one - other);
        const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
        const whole = drawn.filter(({ event }) => event > horizon).flatMap(({ independent }) => independent ?? []);
        const apart = (day: number): number => Math.abs(day - median);
        if (typical !== null) expect(apart(typical)).toBe(Math.min(...(whole.length > 0 ? whole : days).map(apart)));
      }),
      { seed: 20265, numRuns: 150 },
    );
  });
});
