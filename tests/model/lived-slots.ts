import { drawPatient } from "../../src/model/draw-patient.ts";
import { DRAW } from "../../src/model/patient-chance.ts";
import { type Cause, CAUSES, drawEvents } from "../../src/model/competing-events.ts";
import type { EffectOnDay } from "../../src/model/effect-on-day.ts";
import type { ImmunosuppressionChange } from "../../src/model/immunosuppression.ts";
import { type DayOfLife, livePatient } from "../../src/model/live-patient.ts";
import type { Patient } from "../../src/model/patient.ts";
import { startDay } from "../../src/model/start-day.ts";
import type { Typical } from "../../src/model/typical.ts";
import { uniform } from "../../src/kernel/uniform.ts";
import { type Endpoint, endpoint } from "../oracle/endpoint.ts";

/** What is kept of one day. */
type Day = Pick<DayOfLife, "day" | "transfused" | "haemoglobin" | "reticulocytes" | "antibodyM" | "antibodyG">;

/** The patient of one slot, found by trying one candidate after another. */
export interface Slot {
  readonly id: number;
  readonly start: number;
  readonly patient: Patient;
  readonly refused: number;
  readonly escapes: boolean;
}

/** What an arm does to a patient, on the diagnosis clock. */
export interface Treatment {
  readonly effects: readonly EffectOnDay[];
  readonly changes: readonly ImmunosuppressionChange[];
  readonly deathFactor: number;
  readonly relapseFactor: number;
}

function live(
  typical: Typical,
  patient: Patient,
  treatment: Pick<Treatment, "effects" | "changes">,
  lastDay: number,
): Day[] {
  const days: Day[] = [];
  livePatient(
    { patient, ...treatment, lastDay },
    typical,
    ({ day, transfused, haemoglobin, reticulocytes, antibodyM, antibodyG }) => {
      days.push({ day, transfused, haemoglobin, reticulocytes, antibodyM, antibodyG });
    },
  );
  return days;
}

/** Who takes slot `slot` of a run on published start days: alive, no relapse, no second graft, a transfusion in (t0 − 28, t0], reticulocytes under 30. */
export function slotOf(typical: Typical, seed: number, slot: number): Slot {
  const start = startDay(typical, seed, slot);
  for (let refused = 0; refused < 1024; refused += 1) {
    const id = 1024 * slot + refused;
    const events = drawEvents(typical, seed, id);
    if (CAUSES.some((cause) => events[cause] <= start)) continue;
    const patient = drawPatient(typical, seed, id);
    const days = live(typical, patient, { effects: [], changes: [] }, start);
    const recent = days.some(({ day, transfused }) => transfused && day > start - 28);
    const count = days.at(-1)?.reticulocytes ?? Infinity;
    if (!recent || count >= 30) continue;
    return { id, start, patient, refused, escapes: uniform(seed, 0, id, DRAW.escape) < 0.3333 };
  }
  throw new Error(`nobody for slot ${slot}`);
}

/** The day of the therapy clock by which the cause has struck, adding up hazard day by day; `beyond` if not by then. */
function strikes(at: number, start: number, factor: number, beyond: number): number {
  for (let day = 1; day < beyond; day += 1) if (start + factor * day >= at) return day;
  return beyond;
}

/** The endpoint of one slot under one treatment, history and arm lived in one go. */
export function endpointOf(
  typical: Typical,
  seed: number,
  { id, start, patient }: Slot,
  treatment: Treatment,
  setting: { readonly horizon: number; readonly window: number; readonly titreLimit: number },
): Endpoint {
  const end = setting.horizon + Math.max(setting.window, 14);
  const days = live(typical, patient, treatment, start + end);
  const before = days.filter(({ day, transfused }) => transfused && day < start).at(-1)?.day ?? -Infinity;
  const after = days.filter(({ day }) => day >= start);
  const times = drawEvents(typical, seed, id);
  const factors: Record<Cause, number> = {
    dead: treatment.deathFactor,
    relapsed: treatment.relapseFactor,
    regrafted: 1,
  };
  const exact = CAUSES.map((cause) => ({ cause, time: (times[cause] - start) / factors[cause] }));
  const [first] = exact.toSorted((one, other) => one.time - other.time);
  const day = first === undefined ? end + 1 : strikes(times[first.cause], start, factors[first.cause], end + 1);
  const titre = (antibody: number): number => 2 ** Math.floor(Math.log2(antibody * typical.value("T50")));
  return endpoint(
    {
      transfused: after.map(({ transfused }) => transfused),
      haemoglobin: after.map(({ haemoglobin }) => haemoglobin),
      reticulocytes: after.map(({ reticulocytes }) => reticulocytes),
      titreM: after.map(({ antibodyM }) => titre(antibodyM)),
      titreG: after.map(({ antibodyG }) => titre(antibodyG)),
      sinceTransfusion: start - before,
      event: first === undefined || day > end ? null : { cause: first.cause, day },
    },
    setting,
  );
}
