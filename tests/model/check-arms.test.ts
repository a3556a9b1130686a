import { describe, expect, it } from "vitest";
import { armFailures } from "../../src/model/check-arms.ts";
import type { Facts } from "../../src/schema/facts.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { armOf, requestOf } from "../request-of.ts";
import { facts } from "./facts.ts";

function messages(changes: Partial<RunRequest>, from: Facts = facts): readonly string[] {
  return armFailures(requestOf(changes), from).map(({ message }) => message);
}

describe("an arm is refused", () => {
  it("when a dose would take away more than all", () => {
    const scenarios = ["ucb-msc/calm"];
    expect(messages({ scenarios, arms: [armOf("ucb-msc", { dose: 1.25 })] })).toEqual([]);
    expect(messages({ scenarios, arms: [armOf("ucb-msc", { dose: 1.3 })] })).toEqual([
      "impossible dose: more than all would be taken away (arm ucb-msc)",
    ]);
  });

  it("when losses of the graft add up to more than all", () => {
    const losing = facts.effects.map((effect) => (effect.kind === "graft" ? { ...effect, size: -0.6 } : effect));
    const from = { ...facts, effects: losing };
    expect(messages({ arms: [armOf("eltrombopag")] }, from)).toEqual([]);
    expect(messages({ arms: [armOf("eltrombopag")], scenarios: ["eltrombopag/output"] }, from)).toHaveLength(1);
  });

  it("when it is told an interval that nothing follows", () => {
    expect(
      messages({
        arms: [armOf("ucb-mnc-x3", { every: 10 }), armOf("plasma-exchange", { every: 3 })],
        assume: "progenitors",
      }),
    ).toEqual([]);
    expect(messages({ arms: [armOf("bortezomib", { every: 7 }), armOf("daratumumab", { every: 7 })] })).toEqual([
      "idle interval: nothing is given at intervals (arm bortezomib)",
      "idle interval: nothing is given at intervals (arm daratumumab)",
    ]);
    const [exchange, taper] = ["plasma-exchange", "taper"].map((regimen) => ({ regimen, start: 0, dose: 1, every: 7 }));
    if (exchange === undefined || taper === undefined) expect.unreachable("two regimens");
    expect(messages({ arms: [{ arm: "both", regimens: [exchange, taper] }] })).toEqual([]);
  });

  it("when another has its name", () => {
    expect(armFailures(requestOf({ arms: [armOf("watch"), armOf("epo"), armOf("watch")] }), facts)).toMatchObject([
      { reason: "duplicate", message: 'duplicate arm: "watch"' },
    ]);
  });

  it("when more than four of its regimens are given by a rule", () => {
    const rule = { measure: "haemoglobin", under: 8 } as const;
    const by = (count: number) =>
      ["epo", "dli", "rituximab", "taper", "daratumumab"].flatMap(
        (regimen, index) => armOf(regimen, index < count ? { rule } : {}).regimens,
      );
    expect(messages({ arms: [{ arm: "ruled", regimens: by(4) }] })).toEqual([]);
    expect(armFailures(requestOf({ arms: [{ arm: "ruled", regimens: by(5) }] }), facts)).toEqual([
      {
        reason: "limit",
        message: "too many rules: 5 (arm ruled)",
        remedy: "give at most 4 of its regimens by a rule",
        place: {},
      },
    ]);
  });

  it("when its units come in more kinds than there is room for", () => {
    const supply = facts.effects.find(({ kind }) => kind === "supply");
    if (supply === undefined) expect.unreachable("cord blood supplies progenitors");
    const kinds = (count: number): Facts => ({
      ...facts,
      effects: Array.from({ length: count }, (_, index) => ({ ...supply, escapeShare: index / 10 })),
    });
    const request: Partial<RunRequest> = { arms: [armOf(supply.regimen)], assume: "progenitors" };
    expect(messages(request, kinds(8))).toEqual([]);
    expect(messages(request, kinds(9))).toEqual([`crowded arm: ${supply.regimen}`]);
  });
});
