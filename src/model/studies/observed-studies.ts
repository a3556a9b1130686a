import { assert } from "../../base/assert.ts";
import { logarithm } from "../../kernel/index.ts";
import type { Parameter } from "../../schema/parameter.ts";
import type { Target } from "../../schema/target.ts";
import { readDistribution } from "../priors/read-distribution.ts";
import type { StudySetting } from "./study-setting.ts";

/** Independence by 6 months, from 6 to 12, later or never is known as if of so many patients: the limits are wider than of 45 (targets.csv). */
const EFFECTIVE_COHORT = 36;
const NORMAL_LIMIT = 1.959963984540054;
/** Both hazard ratios are of the same 66 patients: an assumed correlation. */
const CORRELATION = 0.3;

/** What the studies with role *fit* report, as their likelihood needs it. */
export interface ObservedStudies {
  /** Longval 2021: quartiles of duration among the resolved, and how many there were in each of the four bins. */
  readonly durations: { readonly bounds: readonly number[]; readonly counts: readonly number[] };
  /** Longval 2021: logarithms of two hazard ratios of resolution, any treatment and erythropoietin, with their SDs. */
  readonly ratios: {
    readonly logs: readonly [number, number];
    readonly sds: readonly [number, number];
    readonly correlation: number;
  };
  /** Gagelmann 2025: independent by the first day, by the second, later or never. */
  readonly daratumumab: { readonly days: readonly [number, number]; readonly counts: readonly number[] };
  /** Gagelmann 2025: deaths, and the patient-years they were seen in. */
  readonly deaths: { readonly count: number; readonly years: number };
  /** Recovered before any step, after it (Aung: after tacrolimus stopped; Zhu: whatever then came), neither. */
  readonly aung: readonly number[];
  readonly zhu: readonly number[];
  /** Jaspers 2014: reached the goal and not, without and with erythropoietin. */
  readonly jaspers: {
    readonly goal: { readonly haemoglobin: number; readonly day: number };
    readonly control: readonly number[];
    readonly epo: readonly number[];
  };
  /** Zhu KE 2002: titres under 8 at recovery, and not. */
  readonly titres: readonly number[];
}

function rowOf(targets: readonly Target[], id: string): Target {
  const row = targets.find((target) => target.id === id);
  assert(row !== undefined && row.role === "fit", `no target to fit: ${id}`);
  return row;
}

function stated(number: number | null, what: string): number {
  assert(number !== null, `not stated: ${what}`);
  return number;
}

/** How many of a row's patients its share is. */
function counted(targets: readonly Target[], id: string): { readonly count: number; readonly n: number } {
  const { value, n } = rowOf(targets, id);
  const patients = stated(n, `n of ${id}`);
  return { count: Math.round(stated(value, id) * patients), n: patients };
}

function ratioOf(targets: readonly Target[], id: string): readonly [log: number, sd: number] {
  const { value, low, high } = rowOf(targets, id);
  const width = logarithm(stated(high, id) / stated(low, id));
  return [logarithm(stated(value, id)), width / (2 * NORMAL_LIMIT)];
}

/** The deaths of the row `dara-death`, as the prior of the hazard of death states them: gamma(deaths, years). */
function deathsOf(targets: readonly Target[], parameters: readonly Parameter[]): ObservedStudies["deaths"] {
  rowOf(targets, "dara-death");
  const prior = readDistribution(parameters.find(({ symbol }) => symbol === "death")?.prior ?? "");
  assert(prior.kind === "gamma", "the prior of death is a gamma distribution");
  return { count: prior.shape, years: prior.rate };
}

/** Reads what the studies report from targets.csv, and the years deaths were counted in from the prior of `death`; of durations as many as `setting` says had resolved. Throws at a row that is missing, not to be fitted or incomplete, because that is a bug in the data. */
export function observedStudies(
  targets: readonly Target[],
  parameters: readonly Parameter[],
  { resolved }: Pick<StudySetting, "resolved">,
): ObservedStudies {
  const bounds = ["longval-q25", "longval-q50", "longval-q75"].map((id) => stated(rowOf(targets, id).day, id));
  const [any, epo] = [ratioOf(targets, "longval-any"), ratioOf(targets, "longval-epo")];
  const [six, twelve] = [rowOf(targets, "dara-6"), rowOf(targets, "dara-12")];
  const [early, late] = [stated(six.value, "dara-6"), stated(twelve.value, "dara-12")];
  const [untreated, after] = [counted(targets, "aung-untreated"), counted(targets, "aung-taper")];
  const spontaneous = counted(targets, "zhu-untreated");
  const [control, erythropoietin] = [counted(targets, "jaspers-control"), counted(targets, "jaspers-epo")];
  const titre = counted(targets, "zhu-titre");
  return {
    durations: { bounds, counts: [...bounds, Infinity].map(() => resolved / (bounds.length + 1)) },
    ratios: { logs: [any[0], epo[0]], sds: [any[1], epo[1]], correlation: CORRELATION },
    daratumumab: {
      days: [stated(six.day, "day of dara-6"), stated(twelve.day, "day of dara-12")],
      counts: [early, late - early, 1 - late].map((share) => EFFECTIVE_COHORT * share),
    },
    deaths: deathsOf(targets, parameters),
    aung: [untreated.count, after.count, untreated.n - untreated.count - after.count],
    zhu: [spontaneous.count, spontaneous.n - spontaneous.count, 0],
    jaspers: {
      goal: {
        haemoglobin: stated(rowOf(targets, "jaspers-control").haemoglobin, "haemoglobin of jaspers-control"),
        day: stated(rowOf(targets, "jaspers-control").day, "day of jaspers-control"),
      },
      control: [control.count, control.n - control.count],
      epo: [erythropoietin.count, erythropoietin.n - erythropoietin.count],
    },
    titres: [titre.count, titre.n - titre.count],
  };
}
