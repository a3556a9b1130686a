import { censoredShare, logHazardRatio, riskTables, smoothedShares } from "../../stats/index.ts";
import type { Branch, Run } from "../run.ts";
import { enrolments } from "../enrol.ts";
import { type Fate, firstIndependence, type HeldEntrant, heldEntrants } from "./first-independence.ts";
import { branchOf } from "./study-run.ts";

/** Of 24 specific treatments 17 were rituximab, 7 lymphocytes of the donor (Longval 2021). */
const TREATMENTS = 24;
const RITUXIMAB = 17;

/** Those who start therapy on the published days, in the arms of the studies. */
export interface TreatedArms {
  readonly watch: readonly Fate[];
  readonly any: readonly Fate[];
  readonly epo: readonly Fate[];
  readonly daratumumab: readonly Fate[];
  readonly taper: readonly Fate[];
}

/** The regimens of those arms. */
export const TREATED_REGIMENS = ["watch", "rituximab", "dli", "epo", "daratumumab", "taper"] as const;

/** Lives the arms for the same entrants, daratumumab for all of them and the others, which tell little, for the first half, whose start days are spread alike; the arm of any treatment gives each of them one or the other, evenly over their start days. */
export function treatedArms(run: Run, patients: number): TreatedArms {
  return run.engine.within(() => {
    const held = heldEntrants(enrolments(run, 0, patients));
    const half = held.slice(0, Math.ceil(0.5 * held.length));
    const live = (branch: Branch, members: readonly HeldEntrant[] = half): readonly Fate[] =>
      firstIndependence(run, branch, members);
    const givenRituximab = ({ entrant }: HeldEntrant): boolean => (entrant.slot * RITUXIMAB) % TREATMENTS < RITUXIMAB;
    return {
      watch: live(branchOf(run, "watch")),
      any: [
        ...live(branchOf(run, "rituximab"), half.filter(givenRituximab)),
        ...live(
          branchOf(run, "dli"),
          half.filter((one) => !givenRituximab(one)),
        ),
      ],
      epo: live(branchOf(run, "epo")),
      daratumumab: live(branchOf(run, "daratumumab"), held),
      taper: live(branchOf(run, "taper")),
    };
  });
}

/** The day a fate is settled by the horizon, and how: 1 independent, 2 a competing event, 0 neither. */
export function settled({ independent, event }: Fate, horizon: number): readonly [day: number, status: number] {
  if (independent <= horizon) return [independent, 1];
  return event.day <= horizon ? [event.day, 2] : [horizon, 0];
}

function observed(fates: readonly Fate[], horizon: number) {
  const ends = fates.map((fate) => settled(fate, horizon));
  return { time: ends.map(([day]) => day), status: ends.map(([, status]) => status) };
}

/** The logarithm of the hazard ratio of independence in one arm against another, by the horizon of the therapy clock, competing events counted as censored. */
export function armRatio(reference: readonly Fate[], other: readonly Fate[], horizon: number): number {
  const [one, two] = [observed(reference, horizon), observed(other, horizon)];
  const group = [...one.time.map(() => 0), ...two.time.map(() => 1)];
  const both = { time: [...one.time, ...two.time], status: [...one.status, ...two.status], entry: null, group };
  return logHazardRatio(riskTables(both, [1, 2], 2));
}

/** The shares independent by one day, between it and another, and later or never: with death, relapse and second graft competing, and as one less Kaplan–Meier's curve, which counts them as censored. */
export function twoReadings(
  fates: readonly Fate[],
  [first, last]: readonly [number, number],
): { readonly incidence: readonly number[]; readonly survival: readonly number[] } {
  const early = fates.filter(({ independent }) => independent <= first).length;
  const late = fates.filter(({ independent }) => independent <= last).length - early;
  const { time, status } = observed(fates, last);
  const by = (day: number): number => censoredShare(time, status, day);
  const n = fates.length;
  return {
    incidence: smoothedShares([early, late, n - early - late]),
    survival: smoothedShares([n * by(first), n * (by(last) - by(first)), n * (1 - by(last))]),
  };
}

/** The share of fates that are independence by the horizon of their run. */
export function independentShare(fates: readonly Fate[]): number {
  const independent = fates.filter((fate) => fate.independent < Infinity).length;
  return smoothedShares([independent, fates.length - independent])[0]!;
}
