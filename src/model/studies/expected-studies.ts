import type { Engine } from "../../kernel/index.ts";
import type { Facts } from "../../schema/facts.ts";
import type { ParameterDraw } from "../../schema/parameter-draw.ts";
import { drawnFacts } from "../drawn-facts.ts";
import { CORD_BLOOD_NET } from "./cord-blood.ts";
import { reachedShares } from "./healthy-grafts.ts";
import {
  durationShares,
  FOLLOWED,
  lowTitreShare,
  naturalCourse,
  treatmentRates,
  untreatedShares,
} from "./natural-course.ts";
import type { ObservedStudies } from "./observed-studies.ts";
import { studyRun } from "./study-run.ts";
import type { StudySetting } from "./study-setting.ts";
import { armRatio, independentShare, TREATED_REGIMENS, treatedArms, twoReadings } from "./treated-arms.ts";

/** What the studies would report if they were very large and one draw were true: shares of their cells, and the logarithms of their hazard ratios. */
export interface ExpectedStudies {
  readonly durations: { readonly diagnosis: readonly number[]; readonly transplant: readonly number[] };
  readonly ratios: readonly [number, number];
  readonly daratumumab: { readonly incidence: readonly number[]; readonly survival: readonly number[] };
  /** The hazard of death, per year, and what daratumumab multiplies it by. */
  readonly deaths: { readonly hazard: number; readonly factor: number };
  /** One a rate at which centres may have treated. */
  readonly untreated: readonly (readonly number[])[];
  /** Independent after a faster taper, of those still dependent. */
  readonly taper: number;
  readonly jaspers: readonly [control: number, epo: number];
  readonly lowTitre: number;
}

/** The keys of a draw that any of the studies depends on; of all others they say nothing. */
export const STUDIED_KEYS: ReadonlySet<string> = new Set(
  [
    ["bE", "SD", "hA", "A0", "sd A0", "kP", "sd kP", "kPPersistent", "beta", "T50", "U0Cellular", "dU"],
    ["classSelfLimited", "classPersistent", "classCellular", "death", "relapse"],
    ["rituximab net", "dli net", "epo epo", "daratumumab deplete", "daratumumab spared"],
    ["rituximab death", "dli death", "dli relapse", "epo death", "daratumumab death", "taper death", "taper relapse"],
  ].flat(),
);

/** Whether any study tells of a key of a draw, the three patients given cord blood among them. */
export function isStudied(key: string): boolean {
  return STUDIED_KEYS.has(key) || key === CORD_BLOOD_NET;
}

/** Simulates every study under a draw, all with the same patients whatever the draw: their selection, start days and ends as published. Two engines give the same bits. */
export function expectedStudies(
  facts: Facts,
  draw: ParameterDraw,
  observed: Pick<ObservedStudies, "durations" | "daratumumab" | "jaspers">,
  setting: StudySetting,
  engine: Engine,
): ExpectedStudies {
  const drawn = drawnFacts(facts, draw);
  const natural = studyRun(drawn, setting, { start: 0, horizon: FOLLOWED, regimens: ["watch"] }, engine);
  const fates = naturalCourse(natural, setting.patients);
  const [, horizon] = observed.daratumumab.days;
  const treated = studyRun(drawn, setting, { start: "treated", horizon, regimens: TREATED_REGIMENS }, engine);
  const arms = treatedArms(treated, Math.round(0.75 * setting.patients));
  const { bounds } = observed.durations;
  const [sixMonths, year] = observed.daratumumab.days;
  return {
    durations: {
      diagnosis: durationShares(fates, bounds, () => 0),
      transplant: durationShares(fates, bounds, ({ entrant }) => entrant.patient.diagnosed),
    },
    ratios: [armRatio(arms.watch, arms.any, year), armRatio(arms.watch, arms.epo, year)],
    daratumumab: twoReadings(arms.daratumumab, [sixMonths, year]),
    deaths: { hazard: draw["death"] ?? NaN, factor: draw["daratumumab death"] ?? NaN },
    untreated: treatmentRates().map((rate) => untreatedShares(fates, rate)),
    taper: independentShare(arms.taper),
    jaspers: reachedShares(treated, Math.round(0.5 * setting.patients), observed.jaspers.goal),
    lowTitre: lowTitreShare(fates),
  };
}
