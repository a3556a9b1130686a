import { expect, test } from "vitest";
import { studyPools } from "../../../src/model/studies/study-pools.ts";
import { studySetting } from "../../../src/model/studies/study-setting.ts";
import { builtEngine } from "../../kernel/built-engine.ts";
import { facts } from "../facts.ts";

const setting = { ...studySetting, patients: 24 };
const pools = studyPools(facts, [{ regimens: ["daratumumab", "taper"] }, { regimens: null }], setting, builtEngine());

test("each regimen that is named is given to the same patients, and waiting always is there", () => {
  const ids = (regimen: string) => pools.treated(regimen).map(({ entrant }) => entrant.id);
  expect(ids("watch")).toHaveLength(24);
  for (const regimen of ["daratumumab", "taper", "epo"]) expect(ids(regimen)).toEqual(ids("watch"));
  const independent = (regimen: string) => pools.treated(regimen).filter((fate) => fate.independent < Infinity).length;
  expect(independent("daratumumab")).toBeGreaterThan(independent("watch"));
  expect(() => pools.treated("rituximab")).toThrow("no patients given rituximab");
});

test("others are followed from diagnosis for five years, and grafts without the disease reach a goal", () => {
  expect(pools.natural).toHaveLength(24);
  expect(pools.natural.every(({ entrant }) => entrant.start === 0)).toBe(true);
  const [control, epo] = pools.grafts({ haemoglobin: 13, day: 126 });
  expect(epo[0]).toBeGreaterThan(control[0] ?? NaN);
  for (const [reached = NaN, not = NaN] of [control, epo]) expect(reached + not).toBe(24);
});
