import { uniform } from "../../src/kernel/index.ts";
import type { Candidate } from "../../src/model/entrant.ts";
import { plannedLevel } from "../../src/model/immunosuppression.ts";
import { liveHistory } from "../../src/model/live-history.ts";
import { longIndependent } from "../../src/model/long-independent.ts";
import type { Patient } from "../../src/model/patient.ts";
import type { Run } from "../../src/model/run.ts";
import { at } from "../oracle/at.ts";
import { compiledRun } from "./compiled-run.ts";

/** The last start day that is tried, and how many patients are at a time. */
const LAST = 760;
const SIDE_BY_SIDE = 16;
const STREAM = 99;

/** What patients of a run share: the table's parameters and settings, each with the least and most there can be. */
const SHARED = {
  nL: [20, 30],
  hx: [1e-6, 0.005],
  tauR: [4, 6],
  tauMr: [2.5, 4],
  kr: [0.02, 0.12],
  kappa: [3, 10],
  hA: [1, 4],
  k21: [0.1, 1],
  units: [1, 4],
  minInterval: [1, 7],
  threshold: [6, 10],
  visit: [1, 7],
  taperFrom: [1, 300],
  taperOver: [1, 200],
} as const;
/** What each has for himself: what the table and its spreads can come to, within what `longIndependent` looks at. */
const OWN = {
  healthyHaemoglobin: [9, 19],
  lifespan: [80, 210],
  normoblastDelay: [2.8, 10],
  maxStimulation: [1.1, 14],
  blunting: [0.3, 1.2],
  antibody: [0.5, 3000],
  shareM: [0.01, 0.99],
  plasmaCellLoss: [0.005, 1],
  protection: [0.01, 1],
  halfLifeM: [2, 14],
  halfLifeG: [8, 80],
  unitHaemoglobin: [25, 120],
  viableShare: [0.6, 0.97],
  diagnosed: [20, 300],
} as const;

type Ranges = Readonly<Record<string, readonly [number, number]>>;
/** Places between least (0) and most (1), on a logarithmic scale. */
type Place = Readonly<Record<string, number>>;

function valuesAt(ranges: Ranges, place: Place): Record<string, number> {
  return Object.fromEntries(
    Object.entries(ranges).map(([name, [low, high]]) => [name, low * (high / low) ** (place[name] ?? 0)]),
  );
}

/** The least graft, at most 1.3, by which he counts as long independent on the last day, made `more` times as large; undefined where none is enough. */
function withGraft(run: Run, patient: Patient, more: number): Patient | undefined {
  const plan = plannedLevel(patient, ...run.taper);
  const counts = (graftSupply: number): boolean =>
    longIndependent(run, { patient: { ...patient, graftSupply }, plan, start: LAST });
  let [low, high] = [0, 1.3];
  if (!counts(high)) return undefined;
  while (high - low > 1e-3) {
    const middle = (low + high) / 2;
    if (counts(middle)) high = middle;
    else low = middle;
  }
  return { ...patient, graftSupply: Math.min(1.3, high * more) };
}

/** The first start day on which he counts as long independent. */
function firstDay(run: Run, patient: Patient): number {
  const plan = plannedLevel(patient, ...run.taper);
  let [low, high] = [0, LAST];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (longIndependent(run, { patient, plan, start: middle })) high = middle;
    else low = middle;
  }
  return high;
}

/** How far above the threshold, in g/dL, haemoglobin is at the least in the 28 days before each patient's first such day and on all later ones: that of every patient, infinite where he never counts. */
function leastMargins(shared: Place, own: readonly Place[]): readonly number[] {
  const { threshold = 7, visit = 3, taperFrom = 0, taperOver = 0, ...table } = valuesAt(SHARED, shared);
  const whole = ["nL", "units"];
  const parameters = Object.fromEntries(
    Object.entries(table).map(([symbol, value]) => [symbol, whole.includes(symbol) ? Math.round(value) : value]),
  );
  const taper = [taperFrom, taperFrom + taperOver] as const;
  const run = compiledRun({ threshold, visit: Math.round(visit), taper: [...taper], parameters });
  const candidates = own.map((place, id): Candidate | undefined => {
    const drawn = { male: true, weight: 70, height: 1.7, graftSupply: 1, cellularInhibition: 0, fading: 0 };
    const patient = withGraft(run, { ...drawn, ...valuesAt(OWN, place) } as Patient, 2 ** (place["more"] ?? 0));
    if (patient === undefined) return undefined;
    const events = { dead: Infinity, relapsed: Infinity, regrafted: Infinity };
    return { slot: id, id, patient, events, plan: plannedLevel(patient, ...taper), start: LAST };
  });
  const living = candidates.filter((candidate) => candidate !== undefined);
  if (living.length === 0) return own.map(() => Infinity);
  const from = living.map(({ patient }) => firstDay(run, patient) - 28);
  const least = living.map(() => Infinity);
  liveHistory(run, living, () => undefined, {
    dayPasses: (lanes, day) =>
      from.forEach((first, lane) => {
        if (day >= first) least[lane] = Math.min(at(least, lane), at(lanes.haemoglobin, lane) - threshold);
      }),
    transfused: (lane, day) => {
      if (day >= at(from, lane)) least[lane] = -Infinity;
    },
  });
  return candidates.map((candidate) => (candidate === undefined ? Infinity : at(least, living.indexOf(candidate))));
}

/** Looks for the patient whose margin is least, from one random start, by steps that shrink where they find none: his margin. */
export function worstMargin(seed: number, steps: number): number {
  let drawn = 0;
  const random = (): number => uniform(seed, STREAM, 0, drawn++);
  const some = (ranges: Ranges): Place => Object.fromEntries(Object.keys(ranges).map((name) => [name, random()]));
  const near = (place: Place, step: number): Place =>
    Object.fromEntries(
      Object.entries(place).map(([name, value]) => {
        const moved = random() < 0.4 ? value + (2 * random() - 1) * step : value;
        return [name, Math.min(1, Math.max(0, moved))];
      }),
    );
  let shared = some(SHARED);
  let own = some({ ...OWN, more: [1, 2] });
  let least = Infinity;
  let step = 0.4;
  for (let turn = 0; turn < steps; turn += 1) {
    const together = turn % 2 === 0 ? shared : near(shared, step);
    const others = Array.from({ length: SIDE_BY_SIDE }, (_, index) => (index === 0 ? own : near(own, step)));
    const margins = leastMargins(together, others);
    const best = margins.indexOf(Math.min(...margins));
    if (at(margins, best) < least) {
      least = at(margins, best);
      [shared, own] = [together, others[best] ?? own];
      step = Math.min(0.4, step * 1.3);
    } else step = Math.max(0.02, step * 0.85);
  }
  return least;
}
