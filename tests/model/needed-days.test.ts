import { expect, it } from "vitest";
import { competingEvent } from "../../src/model/competing-events.ts";
import { enrol } from "../../src/model/enrol.ts";
import { inOrderOfNeed } from "../../src/model/needed-days.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

const run = compiledRun({ seed: 5, arms: [armOf("dli"), armOf("watch")], parameters: { death: 0.5 } });
const enrolment = enrol(run, 0, 40);

it("needs an entrant to the later of his competing events, and to the run's end at most", () => {
  const { entrants, needed } = inOrderOfNeed(run, enrolment);
  entrants.forEach(({ events, start }, lane) => {
    const days = run.arms.map(({ branches }) => competingEvent(events, start, branches[0]?.harm ?? []).day);
    expect(needed[lane]).toBe(Math.min(run.end, Math.max(...days)));
  });
  expect(new Set(needed).size).toBeGreaterThan(5);
  expect(needed).toContain(run.end);
});

it("says what befalls each under the harm of each arm", () => {
  const { entrants, events } = inOrderOfNeed(run, enrolment);
  for (const { branches } of run.arms) {
    const harm = branches[0]?.harm ?? [];
    expect(events.get(harm)).toEqual(entrants.map((entrant) => competingEvent(entrant.events, entrant.start, harm)));
  }
});

it("orders entrants by need, each with his own state", () => {
  const ordered = inOrderOfNeed(run, enrolment);
  const { needed } = ordered;
  expect(needed).toEqual(needed.toSorted((one, other) => other - one));
  expect(ordered.refused).toBe(enrolment.refused);
  const states = ({ entrants, lanes: { haemoglobin, plasmaG, committed } }: typeof enrolment): unknown =>
    new Map(entrants.map(({ slot }, lane) => [slot, [haemoglobin[lane], plasmaG[lane], committed[lane]]]));
  expect(states(ordered)).toEqual(states(enrolment));
});
