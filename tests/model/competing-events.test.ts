import { describe, expect, it } from "vitest";
import { competingEvent, drawEvents } from "../../src/model/competing-events.ts";
import { typicalWith } from "./facts.ts";

const ones = { dead: 1, relapsed: 1, regrafted: 1 };
const once = [{ from: 0, factors: ones }];

describe("drawn events", () => {
  it("are exponential from diagnosis at the hazards of the table", () => {
    const typical = typicalWith({ secondGraft: 0 });
    const times = Array.from({ length: 20_000 }, (_, id) => drawEvents(typical, 1, id));
    const yearly = (cause: "dead" | "relapsed"): number =>
      times.length / (times.reduce((sum, time) => sum + time[cause], 0) / 365.25);
    expect(Math.abs(yearly("dead") / 0.21 - 1)).toBeLessThan(0.03);
    expect(Math.abs(yearly("relapsed") / 0.05 - 1)).toBeLessThan(0.03);
    const early = times.filter(({ dead }) => dead <= 365.25).length / times.length;
    expect(Math.abs(early - (1 - Math.exp(-0.21)))).toBeLessThan(0.012);
    expect(times.every(({ regrafted }) => regrafted === Infinity)).toBe(true);
  });

  it("keep the patient's one draw a cause when hazards change", () => {
    const [before, after] = [drawEvents(typicalWith({}), 3, 5), drawEvents(typicalWith({ death: 0.42 }), 3, 5)];
    expect(before.dead / after.dead).toBeCloseTo(2, 12);
    expect(after.relapsed).toBe(before.relapsed);
  });
});

describe("the first competing event", () => {
  it("falls on the whole day by which it has happened, never on day 0", () => {
    const events = { dead: 100.2, relapsed: 500, regrafted: Infinity };
    expect(competingEvent(events, 60, once)).toEqual({ cause: "dead", day: 41 });
    expect(competingEvent(events, 100, once)).toEqual({ cause: "dead", day: 1 });
    expect(competingEvent({ ...events, dead: 90 }, 60, once)).toEqual({ cause: "dead", day: 30 });
  });

  it("comes when the hazard, h to t0 and h times its factor after, adds up to the draw", () => {
    const events = { dead: 160, relapsed: 150, regrafted: Infinity };
    expect(competingEvent(events, 60, once)).toEqual({ cause: "relapsed", day: 90 });
    expect(competingEvent(events, 60, [{ from: 0, factors: { ...ones, dead: 1.25 } }])).toEqual({
      cause: "dead",
      day: 80,
    });
    expect(competingEvent(events, 60, [{ from: 0, factors: { ...ones, relapsed: 0.5 } }])).toEqual({
      cause: "dead",
      day: 100,
    });
  });

  it("meets the same draw when a factor changes on a day, and as before it where it came sooner", () => {
    const events = { dead: 160, relapsed: 150, regrafted: Infinity };
    const from = (day: number, factors: Partial<typeof ones>) => [
      ...once,
      { from: day, factors: { ...ones, ...factors } },
    ];
    // 100 days of hazard: 40 before, then 60 at twice the rate
    expect(competingEvent({ ...events, relapsed: 500 }, 60, from(40, { dead: 2 }))).toEqual({ cause: "dead", day: 70 });
    expect(competingEvent(events, 60, from(90, { relapsed: 5 }))).toEqual({ cause: "relapsed", day: 90 });
    expect(competingEvent(events, 60, from(80, { relapsed: 0.25 }))).toEqual({ cause: "dead", day: 100 });
    const twice = [...from(20, { relapsed: 2 }), { from: 40, factors: { ...ones, relapsed: 6 } }];
    // 90 days of hazard: 20, then 20 at twice, then the other 30 at six times the rate
    expect(competingEvent(events, 60, twice)).toEqual({ cause: "relapsed", day: 45 });
    expect(
      competingEvent(events, 60, [
        { from: 0, factors: ones },
        { from: 0, factors: { ...ones, dead: 4 } },
      ]),
    ).toEqual({
      cause: "dead",
      day: 25,
    });
  });

  it("is the same, to the day it rounds up to, where a step leaves its factor as it was", () => {
    for (const dead of [1, 1.05, 1.1, 1.3, 0.9]) {
      const first = { from: 0, factors: { ...ones, dead } };
      for (let day = 1; day <= 400; day += 1) {
        const events = { dead: day * dead, relapsed: Infinity, regrafted: Infinity };
        const alone = competingEvent(events, 0, [first]);
        expect(competingEvent(events, 0, [first, { ...first, from: 28 }, { ...first, from: 61 }])).toEqual(alone);
      }
    }
  });

  it("is the earlier of two on one day, and never where none happens", () => {
    expect(competingEvent({ dead: 70.9, relapsed: 70.3, regrafted: 70.5 }, 60, once)).toEqual({
      cause: "relapsed",
      day: 11,
    });
    expect(competingEvent({ dead: Infinity, relapsed: Infinity, regrafted: Infinity }, 0, once).day).toBe(Infinity);
  });
});
