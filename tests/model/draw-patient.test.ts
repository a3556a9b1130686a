import { describe, expect, it } from "vitest";
import { drawClass, drawPatient } from "../../src/model/draw-patient.ts";
import { DRAW } from "../../src/model/patient-chance.ts";
import type { Patient } from "../../src/model/patient.ts";
import { at } from "../oracle/at.ts";
import { typicalValues } from "../../src/model/typical.ts";
import { facts, typicalWith } from "./facts.ts";

const n = 20_000;
const typical = typicalWith({});
const patients = Array.from({ length: n }, (_, id) => drawPatient(typical, 17, id));
const cellular = patients.filter(({ antibody }) => antibody === 0);
const humoral = patients.filter(({ antibody }) => antibody > 0);

/** Median and SD of the log. */
function logs(values: readonly number[]): { median: number; sd: number } {
  const sorted = values.map(Math.log).toSorted((a, b) => a - b);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { median: at(sorted, Math.floor(sorted.length / 2)), sd: Math.sqrt(squares / (sorted.length - 1)) };
}

const men = patients.filter(({ male }) => male);
const women = patients.filter(({ male }) => !male);

type Marginal = readonly [
  name: string,
  of: readonly Patient[],
  value: (patient: Patient) => number,
  median: number,
  sd: number,
];
const marginals: readonly Marginal[] = [
  ["HbStar, men", men, ({ healthyHaemoglobin }) => healthyHaemoglobin, 14, 0.08],
  ["HbStar, women", women, ({ healthyHaemoglobin }) => healthyHaemoglobin, 13, 0.08],
  ["L", patients, ({ lifespan }) => lifespan, 116.7, 0.15],
  ["tau_N", patients, ({ normoblastDelay }) => normoblastDelay, 5, 0.12],
  ["g_max", patients, ({ maxStimulation }) => maxStimulation, 3.5, 0.3],
  ["A0", humoral, ({ antibody }) => antibody, 24, 1.2],
  ["half-life of IgM", patients, ({ halfLifeM }) => halfLifeM, 5, 0.25],
  ["half-life of IgG", patients, ({ halfLifeG }) => halfLifeG, 21, 0.25],
  ["m_Hb", patients, ({ unitHaemoglobin }) => unitHaemoglobin, 55, 0.12],
  ["weight, men", men, ({ weight }) => weight, 76, 0.18],
  ["weight, women", women, ({ weight }) => weight, 64, 0.18],
  ["height, men", men, ({ height }) => height, 1.76, 0.04],
  ["height, women", women, ({ height }) => height, 1.63, 0.04],
  ["U0", cellular, ({ cellularInhibition }) => cellularInhibition, 30, 0.5],
  ["d_U", cellular, ({ fading }) => fading, 0.00289, 0.7],
];

describe("20,000 drawn patients (seed 17)", () => {
  it.each(marginals)("%s is log-normal", (_, of, value, median, sd) => {
    const found = logs(of.map(value));
    const error = sd / Math.sqrt(of.length);
    expect(Math.abs(found.median - Math.log(median))).toBeLessThan(5 * error);
    expect(Math.abs(found.sd - sd)).toBeLessThan(4 * error);
  });

  it("k_P is log-normal in either class", () => {
    const persistent = typicalWith({ classSelfLimited: 0, classPersistent: 1, classCellular: 0 });
    const selfLimited = typicalWith({ classSelfLimited: 1, classPersistent: 0, classCellular: 0 });
    const rates = (of: typeof typical): number[] =>
      Array.from({ length: 5000 }, (_, id) => drawPatient(of, 1, id).plasmaCellLoss);
    const [slow, fast] = [logs(rates(persistent)), logs(rates(selfLimited))];
    expect(Math.abs(slow.median - Math.log(0.005))).toBeLessThan(0.03);
    expect(Math.abs(slow.sd - 0.4)).toBeLessThan(0.02);
    expect(Math.abs(fast.median - Math.log(0.04951))).toBeLessThan(0.045);
    expect(Math.abs(fast.sd - 0.6)).toBeLessThan(0.03);
  });

  it("S_D and ρ alone are clipped", () => {
    const supply = patients.map(({ graftSupply }) => graftSupply);
    const viable = patients.map(({ viableShare }) => viableShare);
    expect([Math.max(...supply), Math.max(...viable)]).toEqual([1.3, 0.97]);
    const clipped = (values: readonly number[], edge: number): number =>
      values.filter((value) => value === edge).length / n;
    expect(clipped(supply, 1.3)).toBeCloseTo(0.0158, 2);
    expect(clipped(viable, 0.97)).toBeCloseTo(0.0047, 2);
    expect(logs(supply).median).toBeCloseTo(Math.log(0.55), 1);
    expect(logs(viable).median).toBeCloseTo(Math.log(0.83), 2);
  });

  it("w follows Beta(2, 2)", () => {
    const shares = patients.map(({ shareM }) => shareM);
    const mean = shares.reduce((sum, w) => sum + w, 0) / n;
    const variance = shares.reduce((sum, w) => sum + (w - mean) ** 2, 0) / n;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.007);
    expect(Math.abs(variance - 0.05)).toBeLessThan(0.002);
    for (const w of [0.1, 0.3, 0.6]) {
      const below = shares.filter((share) => share < w).length / n;
      expect(Math.abs(below - (3 * w ** 2 - 2 * w ** 3))).toBeLessThan(0.015);
    }
  });

  it("are half men, 13 % cellular, and diagnosed as published", () => {
    expect(Math.abs(men.length / n - 0.5)).toBeLessThan(0.015);
    expect(Math.abs(cellular.length / n - 0.13)).toBeLessThan(0.01);
    expect(cellular.every(({ cellularInhibition, fading }) => cellularInhibition > 0 && fading > 0)).toBe(true);
    expect(humoral.every(({ cellularInhibition, fading }) => cellularInhibition === 0 && fading === 0)).toBe(true);
    [20, 36, 55, 116, 300].forEach((quantile, index) => {
      const below = patients.filter(({ diagnosed }) => diagnosed < quantile).length / n;
      expect(Math.abs(below - index / 4)).toBeLessThan(0.013);
    });
  });

  it("hold 65, 22 and 13 % of the classes", () => {
    // where persistent and self-limited plasma cells cannot be mistaken for one another
    const apart = typicalWith({ kP: 0.2, kPPersistent: 0.002 });
    const rates = Array.from({ length: n }, (_, id) => drawPatient(apart, 17, id));
    const slow = rates.filter(({ antibody, plasmaCellLoss }) => antibody > 0 && plasmaCellLoss < 0.015).length / n;
    expect(Math.abs(slow - 0.22)).toBeLessThan(0.012);
  });
});

it("gives every number a draw of its own", () => {
  const places = Object.values(DRAW).flatMap((draw) => (draw === DRAW.shareM ? [draw, draw + 1, draw + 2] : [draw]));
  expect(new Set(places).size).toBe(places.length);
});

it("is the same patient whatever typical value of another quantity changes", () => {
  const { antibody, ...others } = drawPatient(typical, 5, 2);
  const { antibody: doubled, ...same } = drawPatient(typicalWith({ A0: 48 }), 5, 2);
  expect(same).toEqual(others);
  expect(doubled).toBeCloseTo(2 * antibody, 10);
});

describe("patients all alike", () => {
  const alike = typicalValues(facts.parameters, {}, true);
  const drawn = Array.from({ length: 400 }, (_, id) => drawPatient(alike, 17, id));

  it("differ by sex, class and the day of diagnosis alone, and are of the same ones as when they vary", () => {
    const kinds = new Map<string, Set<string>>();
    drawn.forEach(({ diagnosed, ...rest }, id) => {
      const kind = `${rest.male} ${drawClass(alike, 17, id)}`;
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(JSON.stringify(rest)));
      expect([rest.male, diagnosed]).toEqual([patients[id]?.male, patients[id]?.diagnosed]);
      expect(drawClass(alike, 17, id)).toBe(drawClass(typical, 17, id));
    });
    expect([...kinds.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("have the typical values", () => {
    const man = drawn.find((patient, id) => patient.male && drawClass(alike, 17, id) === "self-limited");
    expect(man).toMatchObject({
      healthyHaemoglobin: 14,
      lifespan: 116.7,
      antibody: 24,
      shareM: 0.5,
      plasmaCellLoss: 0.04951,
    });
  });
});

describe("the class", () => {
  it("is the one the patient was drawn in", () => {
    const own = patients.slice(0, 2000).map((_, id) => drawClass(typical, 17, id));
    own.forEach((drawn, id) => expect(drawn === "cellular").toBe(patients[id]?.antibody === 0));
    const loss = (wanted: string): number =>
      logs(patients.slice(0, 2000).flatMap(({ plasmaCellLoss }, id) => (own[id] === wanted ? [plasmaCellLoss] : [])))
        .median;
    expect(Math.exp(loss("self-limited")) / 0.04951).toBeCloseTo(1, 0);
    expect(Math.exp(loss("persistent")) / 0.005).toBeCloseTo(1, 0);
  });

  it("has the table's shares", () => {
    const shares = { "self-limited": 0.65, persistent: 0.22, cellular: 0.13 } as const;
    const drawn = patients.map((_, id) => drawClass(typical, 17, id));
    for (const [name, share] of Object.entries(shares)) {
      expect(Math.abs(drawn.filter((one) => one === name).length / n - share)).toBeLessThan(0.01);
    }
  });
});
