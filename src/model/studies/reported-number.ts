import { assert } from "../../base/assert.ts";
import { exponential } from "../../kernel/index.ts";
import { censoredShare, sampleQuantile, smoothedShares } from "../../stats/index.ts";
import type { Effect } from "../../schema/effect.ts";
import type { Target } from "../../schema/target.ts";
import { lastDoseOf } from "./cord-blood.ts";
import {
  drawnPatients,
  type NextUniform,
  someOf,
  type StudyPatient,
  treatedPatient,
  untreatedPatient,
} from "./drawn-patients.ts";
import { isLowAtRecovery } from "./natural-course.ts";
import type { StudyPools } from "./study-pools.ts";
import type { StudySetting } from "./study-setting.ts";
import { armRatio, settled } from "./treated-arms.ts";

/** How long a hazard ratio, and a patient published because he recovered, is followed where no day is stated. */
const YEAR = 365;

/** What of the facts and the setting a report needs. */
export interface ReportSetting extends Pick<StudySetting, "fromDiagnosis"> {
  readonly effects: readonly Effect[];
}

type Simulated = Pick<Target, "design" | "measure" | "regimens" | "n" | "comparatorN" | "haemoglobin"> &
  Pick<Target, "clock" | "day" | "value">;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const middle = (values: readonly number[]): number => (values.length === 0 ? NaN : sampleQuantile(values, 0.5));

function share(patients: readonly StudyPatient[], holds: (patient: StudyPatient) => boolean): number {
  return patients.filter(holds).length / patients.length;
}

/** Days to independence of those who recovered, on the clock of the row; where it states none, that of a coin. */
function recoveredDays(
  patients: readonly StudyPatient[],
  clock: Target["clock"],
  { fromDiagnosis }: ReportSetting,
  next: NextUniform,
): readonly number[] {
  const transplant = clock === null ? next() >= fromDiagnosis : clock === "transplant";
  return patients.flatMap(({ independent, fate }) =>
    independent < Infinity ? [independent + (transplant ? fate.entrant.patient.diagnosed : 0)] : [],
  );
}

/** The share independent by a day, as one of the two estimators has it: deaths competing, or counted as censored. */
function incidence(patients: readonly StudyPatient[], day: number, next: NextUniform): number {
  if (next() < 0.5) return share(patients, ({ independent }) => independent <= day);
  const ends = patients.map(({ fate }) => settled(fate, day));
  return censoredShare(
    ends.map(([end]) => end),
    ends.map(([, status]) => status),
    day,
  );
}

/** What two groups report: the hazard ratio of independence, or the difference between the middle days from diagnosis to recovery, treated less untreated. */
function compared(row: Simulated, pools: StudyPools, next: NextUniform): number {
  const untreated = someOf(row.comparatorN ?? 0, () => treatedPatient(pools, ["watch"], next));
  const treated = someOf((row.n ?? 0) - untreated.length, () => treatedPatient(pools, row.regimens ?? [], next));
  if (row.measure === "hazard ratio") {
    const fates = (group: readonly StudyPatient[]) => group.map(({ fate }) => fate);
    return exponential(armRatio(fates(untreated), fates(treated), row.day ?? YEAR));
  }
  const recovered = (group: readonly StudyPatient[]): readonly number[] =>
    group.flatMap(({ fate }) => (fate.recovery < Infinity ? [fate.entrant.start + fate.recovery] : []));
  return middle(recovered(treated)) - middle(recovered(untreated));
}

/** The first drawn of those for whom something holds; undefined where it holds for nobody in the pool. */
function selected(draw: () => StudyPatient, holds: (patient: StudyPatient) => boolean): StudyPatient | undefined {
  for (let tried = 0; tried < 1000; tried += 1) {
    const patient = draw();
    if (holds(patient)) return patient;
  }
  return undefined;
}

/** The day somebody published because he recovered within a year became independent, counted from his first or his last dose. */
function publishedDay(
  { regimens, day }: Simulated,
  pools: StudyPools,
  { effects }: ReportSetting,
  next: NextUniform,
): number {
  const given = regimens ?? [];
  const found = selected(
    () => treatedPatient(pools, given, next),
    ({ independent }) => independent <= (day ?? YEAR),
  );
  if (found === undefined) return NaN;
  const last = Math.max(...given.map((regimen) => lastDoseOf(regimen, effects)));
  return Math.max(0, found.independent - (next() < 0.5 ? last : 0));
}

/** The share with titres under the limit of as many who recovered. */
function lowTitres({ n }: Simulated, pools: StudyPools, next: NextUniform): number {
  const recovered = ({ independent, fate }: StudyPatient): boolean =>
    independent < Infinity && fate.recovery < Infinity;
  const found = Array.from({ length: n ?? 0 }, () => selected(() => untreatedPatient(pools, next), recovered));
  const among = found.filter((one) => one !== undefined);
  return among.length < found.length ? NaN : share(among, ({ fate }) => isLowAtRecovery(fate));
}

/** The share of as many grafted patients whose haemoglobin reaches the goal. */
function reached({ n, haemoglobin, day, regimens }: Simulated, pools: StudyPools, next: NextUniform): number {
  const [control, epo] = pools.grafts({ haemoglobin: haemoglobin ?? NaN, day: day ?? NaN });
  const [chance = NaN] = smoothedShares(regimens === null ? control : epo);
  return mean(Array.from({ length: n ?? 0 }, () => (next() < chance ? 1 : 0)));
}

/**
 * What a study as large as the row's reports if the pools are true: its patients are drawn from them, with replacement, and counted or timed as the row says; shares as fractions, times in days, NaN where nobody of them can be timed.
 * What no report says is drawn too: which clock, which estimator, how soon a centre treats. Throws at a row that is not simulated.
 */
export function reportedNumber(row: Simulated, pools: StudyPools, setting: ReportSetting, next: NextUniform): number {
  const { design, measure, n, day } = row;
  assert(design !== null && measure !== null && n !== null, "the row is simulated");
  if (design === "graft") return reached(row, pools, next);
  if (design === "compared") return compared(row, pools, next);
  if (measure === "day of independence") return publishedDay(row, pools, setting, next);
  if (measure === "share under the titre") return lowTitres(row, pools, next);
  const patients = drawnPatients(design, pools, { patients: n, regimens: row.regimens ?? [] }, next);
  switch (measure) {
    case "share recovered before therapy":
      return share(patients, ({ independent, treated }) => independent < Infinity && treated === Infinity);
    case "share recovered after therapy":
      return share(patients, ({ independent, treated }) => independent < Infinity && treated < Infinity);
    case "share dead":
      return share(patients, ({ fate }) => fate.event.cause === "dead" && fate.event.day <= (day ?? YEAR));
    case "incidence of independence":
      return incidence(patients, day ?? YEAR, next);
    case "quantile of days": {
      const days = recoveredDays(patients, row.clock, setting, next);
      return days.length === 0 ? NaN : sampleQuantile(days, row.value ?? 0.5);
    }
    case "mean of days":
      return mean(recoveredDays(patients, row.clock, setting, next));
    default:
      return share(patients, ({ independent }) => independent < Infinity && independent <= (day ?? Infinity));
  }
}
