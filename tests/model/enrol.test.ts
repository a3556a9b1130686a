import { describe, expect, it } from "vitest";
import { type Enrolment, enrol } from "../../src/model/enrol.ts";
import { startOf } from "../../src/model/vacancy.ts";
import { liveHistory } from "../../src/model/live-history.ts";
import { CAUSES } from "../../src/model/competing-events.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { at } from "../oracle/at.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

function enrolled(changes: Partial<RunRequest>, from: number, to: number): Enrolment {
  return enrol(compiledRun(changes), from, to);
}

/** Who entered and how he stood that day, to the bit. */
function entry({ entrants, lanes, refused }: Enrolment) {
  return {
    who: entrants.map((entrant) => [entrant.id, entrant.start, entrant.events, entrant.patient]),
    memory: new Uint8Array(lanes.memory.buffer),
    refused,
  };
}

describe("acceptance 10: entry", () => {
  const before = entry(enrolled({}, 0, 60));

  it.each<readonly [string, Partial<RunRequest>]>([
    ["arms", { arms: ["watch", "daratumumab", "steroid", "plasma-exchange"].map((regimen) => armOf(regimen)) }],
    ["horizon and window", { horizon: 900, window: 112 }],
    ["effects", { assume: "progenitors", scenarios: ["msc/calm"], arms: [armOf("msc"), armOf("ucb-msc")] }],
    ["harm", { harm: false, arms: [armOf("dli")] }],
    ["titre and recovery", { titre: 64, parameters: { recoveryCount: 60, recoveryRun: 28, T50: 4 } }],
  ])("is the same to the bit with other %s", (_, changes) => {
    expect(entry(enrolled(changes, 0, 60))).toEqual(before);
  });

  it.each([3, 99])(
    "keeps the published quartiles of the start day among 1000 entrants of seed %i",
    { timeout: 300_000 },
    (seed) => {
      const { entrants } = enrolled({ seed }, 0, 1000);
      const starts = entrants.map(({ start }) => start).toSorted((a, b) => a - b);
      [59, 88, 219].forEach((quartile, index) => {
        expect(Math.abs(at(starts, 250 * (index + 1) - 1) - quartile)).toBeLessThanOrEqual(3);
      });
    },
  );
});

describe("an entrant", () => {
  const { entrants, lanes, refused } = enrolled({ seed: 2 }, 30, 90);

  it("is the first eligible candidate of his slot, the others being counted", () => {
    expect(entrants.every(({ id }, index) => Math.floor(id / 1024) === 30 + index)).toBe(true);
    expect(refused).toBe(entrants.reduce((sum, { id }) => sum + (id % 1024), 0));
  });

  it("is alive, free of relapse and second graft, lately transfused, with few reticulocytes", () => {
    entrants.forEach((entrant, lane) => {
      const { events, start } = entrant;
      expect(CAUSES.every((cause) => events[cause] > start)).toBe(true);
      expect(at(lanes.lastTransfusion, lane)).toBeGreaterThan(-28);
      expect(at(lanes.lastTransfusion, lane)).toBeLessThanOrEqual(0);
      expect((333 * at(lanes.reticulocytes, lane)) / at(lanes.bloodVolume, lane)).toBeLessThan(30);
    });
  });

  it("brings his days of transfusion before the first dose, as his history lived alone has them", () => {
    entrants.forEach((entrant, lane) => {
      const days: number[] = [];
      const transfused = (_: number, day: number) => days.push(day - entrant.start);
      liveHistory(compiledRun({ seed: 2 }), [entrant], () => undefined, { transfused, dayPasses: () => undefined });
      expect(entrant.transfusedBefore).toEqual(days.filter((day) => day < 0));
      const last = at(lanes.lastTransfusion, lane);
      expect(days.at(-1)).toBe(last);
    });
  });

  it("does not depend on who else is enrolled", () => {
    const alone = entry(enrolled({ seed: 2 }, 47, 48));
    expect(alone.who).toEqual([entry({ entrants, lanes, refused }).who[17]]);
    const lane = [...lanes.memory].filter((_, place) => place % 60 === 17);
    expect([...new Float64Array(alone.memory.buffer)]).toEqual(lane);
  });
});

it("starts on the day asked for", () => {
  expect(enrolled({ start: 0 }, 0, 5).entrants.map((entrant) => entrant?.start)).toEqual([0, 0, 0, 0, 0]);
  expect(enrolled({ start: 200 }, 0, 3).entrants.map((entrant) => entrant?.start)).toEqual([200, 200, 200]);
  expect(startOf(compiledRun({ start: 33 }), 4)).toBe(33);
  const { entrants } = enrolled({}, 10, 16);
  expect(entrants.map(({ slot }) => slot)).toEqual([10, 11, 12, 13, 14, 15]);
  expect(entrants.map(({ slot }) => startOf(compiledRun(), slot))).toEqual(entrants.map(({ start }) => start));
});

it("counts a transfusion 27 days before as recent, and one 28 days before no longer", () => {
  // so high a threshold transfuses nearly everybody on days −39, −10, 19 and 48
  const lastOn = [45, 46, 47, 48].map((start) => {
    const run = { ...compiledRun({ start, visit: 1 }), policy: { threshold: 100, minInterval: 29 } };
    return at(enrol(run, 0, 1).lanes.lastTransfusion, 0);
  });
  expect(lastOn).toContain(-27);
  expect(Math.min(...lastOn)).toBe(-27);
});
