import { expect, it, test } from "vitest";
import { FORCE, restingForces } from "../../src/kernel/day-forces.ts";
import type { Engine } from "../../src/kernel/engine.ts";
import { copyLane, type Lanes } from "../../src/kernel/lanes.ts";
import type { DaysPlan } from "../../src/kernel/pass-days.ts";
import { plainEngine } from "../../src/kernel/plain-engine.ts";
import { simdEngine } from "../../src/kernel/simd-engine.ts";
import { fillLane } from "../../src/model/fill-lane.ts";
import { plannedLevel } from "../../src/model/immunosuppression.ts";
import { drawPatient } from "../../src/model/draw-patient.ts";
import { physiologyOf } from "../../src/model/physiology-of.ts";
import { typicalWith } from "../model/facts.ts";
import { randomStream } from "../oracle/random-stream.ts";
import { builtEngine } from "./built-engine.ts";
import { bitsOf } from "./twin.ts";

const DAYS = 120;

test("lanes that lie where others have lain are zeros all the same, of their own stages", () => {
  const engine = builtEngine();
  const [first, second] = [23, 20].map((stages) =>
    engine.within(() => {
      const lanes = engine.makeLanes(3, stages);
      lanes.memory.fill(7);
      return lanes;
    }),
  );
  engine.within(() => {
    const again = engine.makeLanes(5, 23);
    expect(again.memory.byteOffset).toBe(first?.memory.byteOffset);
    expect(again.memory.every((value) => value === 0)).toBe(true);
    expect([again.chain.length, second?.chain.length]).toEqual([23 * 16, 20 * 16]);
    const beside = engine.makeLanes(5, 23);
    beside.memory.fill(3);
    expect(again.memory.every((value) => value === 0)).toBe(true);
  });
});

/** Lanes of drawn patients as they stand on day −40. */
function drawn(engine: Engine, count: number, seed: number, changed: Readonly<Record<string, number>>): Lanes {
  const typical = typicalWith(changed);
  const lanes = engine.makeLanes(count, physiologyOf(typical).lifespan.rows);
  for (let lane = 0; lane < count; lane += 1) {
    const patient = drawPatient(typical, seed, lane);
    fillLane(lanes, lane, patient, typical, plannedLevel(patient, 100, 180), 7);
    lanes.visitPhase[lane] = 40 + (lane % 3);
  }
  return lanes;
}

/** Forces with exchanges and infused cells on some days, drawn from a seed. */
function treated(seed: number) {
  const { between, whole } = randomStream(seed);
  const forces = restingForces(0, DAYS, [0.3, 1]);
  const exchange = whole(1, DAYS - 5);
  for (let day = 0; day < DAYS; day += 1) {
    const row = day * forces.width;
    for (const at of [0, 1, 2, 3, 4, 5]) forces.values[row + FORCE.supply + at] = day > 20 ? between(0, 0.3) : 0;
    forces.values[row + FORCE.addedErythropoietin] = day % 40 > 30 ? between(0, 800) : 0;
    if (day >= exchange && day < exchange + 3) forces.values[row + FORCE.fine] = 1;
  }
  forces.values[exchange * forces.width + FORCE.remove] = 0.37;
  return forces;
}

/** What a life of many days leaves in lanes, and what was heard of it. */
function live(
  engine: Engine,
  count: number,
  seed: number,
  changed: Readonly<Record<string, number>>,
  heardDaily: boolean,
) {
  return engine.within(() => {
    const physiology = physiologyOf(typicalWith(changed));
    const lanes = drawn(engine, count, seed, changed);
    const immunosuppression = engine.takeRow(DAYS * lanes.size);
    const { between } = randomStream(seed, 1);
    for (let day = 0; day < DAYS; day += 1) {
      const level = between(0, 1);
      immunosuppression.fill(day < 60 ? 1 : level, day * lanes.size, (day + 1) * lanes.size);
    }
    const heard: (readonly [number, number])[] = [];
    const forces = treated(seed);
    const pass = (from: number, to: number): void => {
      const plan: DaysPlan = {
        from,
        to,
        ringDay: from,
        forces,
        row: from * forces.width,
        rowStep: forces.width,
        immunosuppression,
        at: from * lanes.size,
        fadingFrom: 30,
        policy: { threshold: 7.5, minInterval: 4 },
        visit: 3,
        milestones: { recoveryCount: 30, recoveryRun: 14, antibodyLimit: 4 },
      };
      engine.passDays(lanes, count, plan, physiology, {
        transfused: (lane, day) => heard.push([lane, day]),
        ...(heardDaily ? { dayPasses: (_: Lanes, day: number) => heard.push([-1, day]) } : {}),
      });
    };
    pass(0, 50);
    pass(50, 50);
    pass(50, DAYS);
    return { bits: bitsOf(lanes, count), heard };
  });
}

const simd = builtEngine();

test.each([
  [1, 11, {}],
  [2, 12, {}],
  [3, 13, { nL: 20 }],
  [7, 14, { nL: 30, hA: 1.3 }],
  [15, 15, { hA: 3.7 }],
  [16, 16, { kr: 0.12, tauR: 6 }],
])("%i lives side by side leave the same bits (seed %i, %o)", (count, seed, changed) => {
  const expected = live(plainEngine, count, seed, changed, false);
  expect(live(simd, count, seed, changed, false)).toEqual(expected);
  expect(expected.heard.length).toBeGreaterThan(count);
});

test("they do when every day is heard of, too, day by day", () => {
  expect(live(simd, 5, 21, {}, true)).toEqual(live(plainEngine, 5, 21, {}, true));
});

test("more lanes than it holds side by side are lived in TypeScript, and so are those there is no room for", () => {
  const crowd = simd.makeLanes(17, 23);
  expect([crowd.size, crowd.memory.length]).toEqual([17, (17 * simd.makeLanes(1, 23).memory.length) / 16]);
  expect(live(simd, 40, 31, {}, false)).toEqual(live(plainEngine, 40, 31, {}, false));
  simd.within(() => {
    while (simd.takeRow(1_000_000).buffer === crowd.memory.buffer) crowd.memory.fill(0);
    let row = simd.takeRow(500_000);
    while (row.length > 0 && row.byteLength < row.buffer.byteLength) row = simd.takeRow(500_000);
    expect(live(simd, 6, 32, {}, false)).toEqual(live(plainEngine, 6, 32, {}, false));
  });
  expect(live(simd, 6, 33, {}, false)).toEqual(live(plainEngine, 6, 33, {}, false));
});

it("gives rows of zeros again after what was made within", () => {
  const first = simd.within(() => simd.takeRow(300).fill(7));
  const again = simd.within(() => [...simd.takeRow(300)]);
  expect([first.length, again]).toEqual([300, Array.from({ length: 300 }, () => 0)]);
});

it("moves a single day from any state a lane was copied in", () => {
  const physiology = physiologyOf(typicalWith({}));
  const passed = [plainEngine, simd].map((engine) => {
    const lanes = drawn(engine, 3, 41, {});
    const forces = restingForces(0, 1, []);
    const immunosuppression = engine.takeRow(lanes.size).fill(0.4);
    const plan = { forces, row: 0, immunosuppression, at: 0, fading: true };
    for (let day = 0; day < 50; day += 1) engine.advanceDay(lanes, 3, { ...plan, day }, physiology);
    const other = engine.makeLanes(2, 23);
    copyLane(lanes, 2, other, 0, 50);
    copyLane(lanes, 1, other, 1, 50);
    for (let day = 0; day < 20; day += 1) engine.advanceDay(other, 2, { ...plan, day }, physiology);
    return bitsOf(other, 2);
  });
  expect(passed[1]).toEqual(passed[0]);
});

it("is none where the module is none, or cannot run", () => {
  expect(simdEngine(new Uint8Array([0, 97, 115, 109]))).toBeUndefined();
});
