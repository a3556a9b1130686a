import { expect, test } from "vitest";
import type { Parameter } from "../../../src/schema/parameter.ts";
import { tracePlan } from "../../../src/notebook/index.ts";
import { changedParameters } from "../../../src/ui/methods/changed-parameters.ts";
import { dataVersion } from "../../../src/ui/methods/data-version.ts";
import { parameterOf, rangeWords, spreadWords, valueWords } from "../../../src/ui/methods/parameter-words.ts";
import { effectKinds } from "../../../src/ui/methods/tables/effect-kinds.ts";
import { effectSchedule } from "../../../src/ui/methods/tables/effect-schedule.ts";
import { facts } from "../../model/facts.ts";

const row = (symbol: string): Parameter => parameterOf(facts.parameters, symbol);

test("a parameter in words: value, range, spread", () => {
  expect(valueWords(row("L"))).toBe("116.7\u00a0d");
  expect(valueWords(row("recoveryCount"))).toBe("30\u00a0·\u00a010⁹/L");
  expect(valueWords(row("death"), 0.3)).toBe("0.3\u00a0per year");
  expect(valueWords(row("kappa"))).toBe("6");
  expect(rangeWords(row("L"))).toBe("70 to 140");
  expect(rangeWords(row("e0"))).toBeNull();
  expect(spreadWords(row("tauN"))).toBe("log-normal, SD of the log 0.12");
  expect(spreadWords(row("w"))).toBe("Beta(2, 2)");
  expect(spreadWords(row("kappa"))).toBeNull();
  expect(() => row("nobody")).toThrow("no parameter nobody");
});

test.each([
  ["ucb-mnc-x3", "supply", "3 doses from day 0, every 7 d, acting after 7 d, fading with a time constant of 60 d"],
  ["bortezomib", "bolus", "days 0, 3, 7, 10"],
  ["daratumumab", "deplete", "day 0, for 84 d"],
  ["dli", "net", "day 0, acting after 42 d, for 84 d"],
])("when %s is given (%s)", (regimen, kind, words) => {
  const effect = facts.effects.find((one) => one.regimen === regimen && one.kind === kind);
  expect(effect === undefined ? "missing" : effectSchedule(effect)).toBe(words);
});

test("all ten kinds of effect are used by some regimen", () => {
  const used = new Set(facts.effects.map(({ kind }) => kind));
  expect(Object.keys(effectKinds).toSorted()).toEqual([...used].toSorted());
});

test("the version of the tables follows every value in them, and nothing else", () => {
  const version = dataVersion(facts);
  expect(version).toMatch(/^[0-9a-f]{8}$/u);
  expect(dataVersion(structuredClone(facts))).toBe(version);
  const [first, ...rest] = facts.effects;
  const changed = first === undefined ? [] : [{ ...first, size: first.size + 1e-9 }, ...rest];
  expect(dataVersion({ ...facts, effects: changed })).not.toBe(version);
});

test("what the populations of a notebook change, each value once", () => {
  const plan = tracePlan({
    title: "A",
    model: "prca@1",
    cells: [
      { kind: "control", id: "life", label: "Life", as: "slider", value: 100, from: 50, to: 150 },
      { kind: "population", id: "a", parameters: { L: "$life", w: 0.4 } },
      { kind: "population", id: "b", parameters: { L: 90, w: 0.4 } },
      { kind: "prose", text: "L" },
    ],
  });
  const changed = changedParameters({ plan });
  expect([...changed]).toEqual([
    ["L", [100, 90]],
    ["w", [0.4]],
  ]);
});
