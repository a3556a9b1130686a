import { describe, expect, it } from "vitest";
import { armSchedule } from "../../src/model/arm-schedule.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { armOf } from "../request-of.ts";
import { compiledRun } from "./compiled-run.ts";

function scheduleOf(regimen: string, changes: Partial<RunRequest> = {}, escape = 0.5, lastDay = 500) {
  const [arm] = compiledRun({ arms: [armOf(regimen, { start: 5 })], ...changes }).arms.flatMap(
    ({ branches }) => branches,
  );
  return arm === undefined ? expect.unreachable("a run without arms") : armSchedule(arm, 60, escape, lastDay);
}

describe("the schedule of an arm that begins 5 days after day 60", () => {
  it("stands on the diagnosis clock", () => {
    expect(scheduleOf("watch")).toEqual([]);
    expect(scheduleOf("epo")).toEqual([{ kind: "epo", from: 65, days: 84, add: 600 }]);
    expect(scheduleOf("plasma-exchange")).toEqual(
      [65, 67, 69, 71, 73].map((day) => ({ kind: "remove", day, left: 0.37 })),
    );
    expect(scheduleOf("steroid", { scenarios: ["steroid/calm"] })).toEqual([
      { kind: "calm", day: 65, size: 0.6, decay: 30, output: 0, regimen: "steroid" },
      { kind: "hold", day: 65, level: 1, over: 28 },
    ]);
  });

  it("says on that clock when a rule decided on a change of immunosuppression", () => {
    const rule = { measure: "titre", over: 8 } as const;
    const arms = [armOf("taper", { start: 5, rule })];
    const [none, given] = compiledRun({ arms }).arms.flatMap(({ branches }) => branches);
    if (none === undefined || given === undefined) return expect.unreachable("a rule makes two branches");
    expect(armSchedule(none, 60, 0.5, 500)).toEqual([]);
    expect(armSchedule(given, 60, 0.5, 500)).toEqual([{ kind: "taper", day: 65, over: 28, decided: 65 }]);
  });

  it("says of every unit whether it lacks the antigen, by the patient's one uniform number", () => {
    const lacking = (escape: number): readonly unknown[] =>
      scheduleOf("ucb-mnc-x3", { assume: "progenitors" }, escape).flatMap((effect) =>
        effect.kind === "supply" ? [effect.lacksAntigen] : [],
      );
    expect(lacking(0.2)).toEqual([true, true, true]);
    expect(lacking(0.4)).toEqual([false, false, false]);
  });

  it("leaves out what begins after the last day", () => {
    expect(scheduleOf("plasma-exchange", {}, 0.5, 69)).toHaveLength(3);
    expect(scheduleOf("epo", {}, 0.5, 64)).toEqual([]);
  });
});
