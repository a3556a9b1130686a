import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { moveAntibody } from "../../src/kernel/antibody.ts";
import { closeDay } from "../../src/kernel/close-day.ts";
import { exchangePlasma } from "../../src/kernel/day-events.ts";
import { type DayForces, FORCE, restingForces } from "../../src/kernel/day-forces.ts";
import { exponential } from "../../src/kernel/exponential.ts";
import { moveInhibition } from "../../src/kernel/inhibition.ts";
import { type Lanes, makeLanes } from "../../src/kernel/lanes.ts";
import { ageMatureCells, gammaLifespan } from "../../src/kernel/lifespan-chain.ts";
import { writeMarrowOutput } from "../../src/kernel/marrow-output.ts";
import type { Physiology } from "../../src/kernel/physiology.ts";
import { gatherRecentOutput } from "../../src/kernel/recent-output.ts";
import { countReticulocytes } from "../../src/kernel/reticulocytes.ts";
import { seeDay } from "../../src/kernel/see-day.ts";
import { gatherSupply } from "../../src/kernel/supply.ts";
import { visitLanes } from "../../src/kernel/visit-lanes.ts";
import { physiologyOf } from "../../src/model/physiology-of.ts";
import { typicalWith } from "../model/facts.ts";
import { randomStream, type RandomStream } from "../oracle/random-stream.ts";
import { bitsOf, builtKernel, copyOf, fillAtRandom, type KernelFunctions, place, writePhysiology } from "./twin.ts";

const moments = [0, 1, 2] as const;
const halves = [1, 2] as const;
const rounds = 80;

/** Forces of one day drawn at random, with groups of infused cells. */
function randomForces({ between, whole }: RandomStream, fine: number): DayForces {
  const forces = restingForces(0, 1, [0.2, 0.5, 1].slice(0, whole(0, 3)));
  forces.values.forEach((_, at) => (forces.values[at] = between(0, 1.5)));
  forces.values[FORCE.fine] = fine;
  return forces;
}

interface Twin {
  readonly kernel: KernelFunctions;
  readonly forces: DayForces;
  readonly physiology: Physiology;
  readonly immunosuppression: Float64Array;
  readonly day: number;
  readonly stages: number;
  readonly numbers: Float64Array<ArrayBuffer>;
}

/** Lets both engines do one thing to the same random lanes, and names the rows that count and came out different. */
function differing(
  seed: number,
  simd: (twin: Twin, end: number) => void,
  plain: (twin: Twin, lanes: Lanes, count: number) => void,
  only?: readonly (keyof Lanes)[],
): readonly string[] {
  const stream = randomStream(seed);
  const names: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const stages = stream.whole(1, 30);
    const { kernel, lanes, numbers } = builtKernel(stages);
    const changed = round % 3 === 0 ? { hA: stream.between(1, 4), kr: stream.between(0.02, 0.12) } : {};
    const physiology = physiologyOf(typicalWith(changed));
    const forces = randomForces(stream, round % 2);
    const immunosuppression = Float64Array.from({ length: 16 }, () => stream.between(0, 1));
    writePhysiology(numbers, physiology);
    numbers.set(forces.values, place.forces / 8);
    numbers.set(immunosuppression, place.immunosuppression / 8);
    fillAtRandom(lanes, stream);
    const twins = copyOf(lanes);
    const count = stream.whole(1, 16);
    const twin = { kernel, forces, physiology, immunosuppression, day: stream.whole(0, 499), stages, numbers };
    simd(twin, ((count + 1) & ~1) * 8);
    plain(twin, twins, count);
    const expected = bitsOf(twins, count, only);
    for (const [name, bits] of Object.entries(bitsOf(lanes, count, only))) {
      if (bits.join() !== expected[name]?.join()) names.push(`${name} in round ${round}`);
    }
  }
  return names;
}

const { lanes: at, forces: row, physiology: ofAll } = place;

describe("two lanes at a time have the bits of one", () => {
  test("antibody (seed 1)", () => {
    const differ = differing(
      1,
      ({ kernel }, end) => kernel["moveAntibody"]?.(at, end, row, place.immunosuppression),
      ({ forces, immunosuppression }, lanes, count) => moveAntibody(lanes, count, forces, 0, immunosuppression, 0),
      ["plasmaCells", "plasmaM", "outsideM", "plasmaG", "outsideG", "secretion"],
    );
    expect(differ).toEqual([]);
  });

  test("the chain of mature cells (seed 2)", () => {
    const differ = differing(
      2,
      ({ kernel, day, stages }, end) => kernel["ageMatureCells"]?.(at, end, day, stages, 0.0005, 0),
      ({ day }, lanes, count) => ageMatureCells(lanes, count, day, 0.0005),
    );
    expect(differ).toEqual([]);
  });

  test.each(halves)("inhibition in half %i of a day (seed 3)", (half) => {
    const differ = differing(
      3,
      ({ kernel, day }, end) => kernel["moveInhibition"]?.(at, end, row, half, day % 2, ofAll),
      ({ forces, physiology, day }, lanes, count) =>
        moveInhibition(lanes, count, forces, 0, half, day % 2 === 1, physiology.inhibitionResponse),
    );
    expect(differ).toEqual([]);
  });

  test.each(halves)("reticulocytes in half %i of a day (seed 4)", (half) => {
    const differ = differing(
      4,
      ({ kernel, day }, end) => kernel["countReticulocytes"]?.(at, end, day, half, ofAll, 0),
      ({ physiology, day }, lanes, count) => countReticulocytes(lanes, count, day, half, physiology),
    );
    expect(differ).toEqual([]);
  });

  test.each(moments)("supply at moment %i (seed 5)", (moment) => {
    const differ = differing(
      5,
      ({ kernel, forces }, end) => kernel["gatherSupply"]?.(at, end, row, forces.shares.length, moment),
      ({ forces }, lanes, count) => gatherSupply(lanes, count, forces, 0, moment),
    );
    expect(differ).toEqual([]);
  });

  test.each(moments)("recent output at moment %i (seed 6)", (moment) => {
    const differ = differing(
      6,
      ({ kernel, day }, end) => kernel["gatherRecentOutput"]?.(at, end, day, moment, 0),
      ({ day }, lanes, count) => gatherRecentOutput(lanes, count, day, moment),
      ["recent"],
    );
    expect(differ).toEqual([]);
  });

  test("the marrow's output through a day (seed 7)", () => {
    const differ = differing(
      7,
      ({ kernel }, end) => {
        kernel["writeHindrance"]?.(at, end, ofAll);
        const hindered = at + makeLanes(16, 1).hindered.byteOffset;
        for (const moment of moments) kernel["writeMarrowOutput"]?.(at, end, row, moment, ofAll, hindered);
      },
      ({ forces, physiology }, lanes, count) => {
        const added = forces.values[FORCE.addedErythropoietin] ?? NaN;
        for (const moment of moments) writeMarrowOutput(lanes, count, moment, added, physiology);
      },
    );
    expect(differ).toEqual([]);
  });

  test("the close of a day, fine and not (seed 8)", () => {
    const differ = differing(
      8,
      ({ kernel, forces, day }, end) =>
        kernel["closeDay"]?.(at, end, day, forces.values[FORCE.fine] ?? NaN, place.weights, ofAll),
      ({ forces, physiology, day }, lanes, count) =>
        closeDay(lanes, count, day, forces.values[FORCE.fine] === 1, physiology.steepness),
    );
    expect(differ).toEqual([]);
  });

  test("an exchange of plasma (seed 9)", () => {
    const differ = differing(
      9,
      ({ kernel, day }, end) => kernel["exchangePlasma"]?.(at, end, day % 2 === 0 ? 1 : 0.37),
      ({ day }, lanes, count) => exchangePlasma(lanes, count, day % 2 === 0 ? 1 : 0.37),
    );
    expect(differ).toEqual([]);
  });

  test("what is seen of a day (seed 10)", () => {
    const differ = differing(
      10,
      ({ kernel, day }, end) => kernel["seeDay"]?.(at, end, day % 40, 4, 3, 1),
      ({ day }, lanes, count) => seeDay(lanes, count, day % 40, { recoveryCount: 4, recoveryRun: 3, antibodyLimit: 1 }),
    );
    expect(differ).toEqual([]);
  });

  test("visits, and what is told of them (seed 11)", () => {
    const told: (readonly [number, number])[] = [];
    const heard: (readonly [number, number])[] = [];
    const differ = differing(
      11,
      ({ kernel, day, stages, numbers }, end) => {
        const after = kernel["visitLanes"]?.(at, end / 8, stages, day % 9, 9, 12, 3, place.log) ?? NaN;
        const log = new Int32Array(numbers.buffer, place.log, (after - place.log) / 4);
        for (let next = 0; next < log.length; next += 2) told.push([log[next + 1] ?? NaN, log[next] ?? NaN]);
      },
      ({ day }, lanes, count) => {
        const even = (count + 1) & ~1;
        visitLanes(
          lanes,
          even,
          day % 9,
          3,
          { threshold: 9, minInterval: 12 },
          gammaLifespan(lanes.stages),
          (lane, on) => heard.push([lane, on]),
        );
      },
    );
    expect(differ).toEqual([]);
    expect(told.length).toBeGreaterThan(30);
    expect(told).toEqual(heard);
  });
});

test("exponentials have the bits of TypeScript's, far out too (seed 12)", () => {
  const { between } = randomStream(12);
  const { kernel, numbers } = builtKernel(1);
  const edges = [0, -0, -708, -708.0001, 709, 709.0001, 710, -745, 1e300, -1e300, Infinity, -Infinity, NaN, 1e-320, 88];
  for (let round = 0; round < 500; round += 1) {
    const drawn = Float64Array.from({ length: 16 }, (_, index) =>
      round % 5 === 0 ? (edges[(index + round) % edges.length] ?? 0) : between(-40, round % 2 === 0 ? 10 : 800),
    );
    numbers.set(drawn, place.log / 8);
    kernel["exponentiate"]?.(place.log, place.log + 128, place.log + 256);
    const got = numbers.slice(place.log / 8 + 32, place.log / 8 + 48);
    expect([...got]).toEqual([...drawn].map(exponential));
  }
});

test("where the rows of lanes lie is said twice, and both times alike", () => {
  const text = readFileSync("workers/kernel/rows.ts", "utf8");
  const said = new Map<string, number>();
  for (const [, name = "", before, more] of text.matchAll(/export const (\w+): usize = (?:(\w+) \+ )?(\d+);/gu)) {
    said.set(name, (before === undefined ? 0 : (said.get(before) ?? NaN)) + Number(more));
  }
  const { lanes } = builtKernel(3);
  const names = new Map([...said.keys()].map((name) => [name.replaceAll("_", "").toLowerCase(), name]));
  expect(said.get("STRIDE")).toBe(16 * 8);
  const there = Object.entries(lanes).filter(([name, held]) => held instanceof Float64Array && name !== "memory");
  for (const [name, held] of there) {
    const lies = held instanceof Float64Array ? (held.byteOffset - lanes.memory.byteOffset) / 128 : NaN;
    expect([name, said.get(names.get(name.toLowerCase()) ?? "")]).toEqual([name, lies]);
  }
  expect(said.size).toBe(there.length + 1);
});
