import { expect, test } from "vitest";
import { builtEngine } from "../../kernel/built-engine.ts";
import { plainEngine } from "../../../src/kernel/plain-engine.ts";
import { competingEvent } from "../../../src/model/competing-events.ts";
import { enrolments } from "../../../src/model/enrol.ts";
import { independenceRuns } from "../../../src/model/independence.ts";
import { liveArm } from "../../../src/model/live-arm.ts";
import { firstIndependence, heldEntrants } from "../../../src/model/studies/first-independence.ts";
import { branchOf, studyRun } from "../../../src/model/studies/study-run.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { facts } from "../facts.ts";

const regimens = ["watch", "daratumumab", "taper", "plasma-exchange"];

test.each([
  ["treated", 365, plainEngine],
  ["treated", 365, builtEngine()],
  [0, 700, builtEngine()],
] as const)("finds what whole lives show (start %s, horizon %i, engine %o)", (start, horizon, engine) => {
  const run = studyRun(facts, studySetting, { start, horizon, regimens }, engine);
  const before = enrolments(run, 0, 40);
  const memories = before.map(({ lanes }) => Float64Array.from(lanes.memory));
  for (const regimen of regimens) {
    const fates = firstIndependence(run, branchOf(run, regimen), heldEntrants(before));
    expect(before.map(({ lanes }) => lanes.memory)).toEqual(memories);
    const arm = run.arms.find(({ name }) => name === regimen);
    if (arm === undefined) expect.unreachable("no arm");
    const lived = before.flatMap(({ entrants, lanes }) => {
      const working = run.engine.makeLanes(lanes.size, lanes.stages);
      working.memory.set(lanes.memory);
      return liveArm(run, arm, entrants, working, {}).map(({ course, branch }, lane) => {
        const { id, events, start: day } = entrants[lane] ?? expect.unreachable("no entrant");
        const event = competingEvent(events, day, arm.branches[branch]?.harm ?? []);
        const [first] = independenceRuns(course.transfusions, event.day, horizon, run.window);
        return { id, event, independent: first?.from ?? Infinity, recovery: course.recovery };
      });
    });
    expect(fates.map(({ entrant, event, independent }) => ({ id: entrant.id, event, independent }))).toEqual(
      lived.map(({ id, event, independent }) => ({ id, event, independent })),
    );
    const recovered = fates.filter(({ recovery }) => recovery < Infinity);
    expect(recovered.length).toBeGreaterThan(5);
    for (const { entrant, recovery } of recovered) {
      expect(lived.find(({ id }) => id === entrant.id)?.recovery).toBe(recovery);
    }
  }
});
