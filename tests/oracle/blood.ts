import { at } from "./at.ts";
import type { DailyCurve } from "./daily-curve.ts";
import type { Lifespan } from "./lifespan.ts";
import type { CompletePatient } from "./oracle-patient.ts";
import { bloodVolume } from "./oracle-patient.ts";
import { firstDay } from "./run-in.ts";

/** Mature and reticulocyte haemoglobin masses, g, and the concentration they make, g/dL. */
export interface Blood {
  readonly haemoglobin: number;
  readonly reticulocytes: number;
}

export interface Dose {
  readonly day: number;
  readonly grams: number;
}

const tauR = 5;
const tauMr = 3.5;
const kr = 0.05;

/** Blood `half` half-steps after the start of `day`; the reticulocytes' edge and haemoglobin are brought to agree to 1e-11 g/dL. */
export function bloodFrom(
  { HbStar, tauN }: CompletePatient,
  volume: number,
  steps: number,
  sources: { committed: DailyCurve; mature: DailyCurve; lifespan: Lifespan },
): (day: number, half: number, doses: readonly Dose[]) => Blood {
  let guess = HbStar;
  return (day, half, doses) => {
    const time = day + half / (2 * steps);
    const oldest = sources.committed.value(time - tauN - tauR);
    let mature = sources.mature.value(time - tauN - tauR);
    for (const dose of doses) mature += dose.grams * at(sources.lifespan.donor, (day - dose.day) * 2 * steps + half);
    for (let pass = 0; pass < 100; pass++) {
      const transit = tauMr * Math.exp(-kr * Math.max(0, HbStar - guess));
      const reticulocytes = sources.committed.value(time - tauN - transit) - oldest;
      const haemoglobin = (reticulocytes + mature) / volume;
      const settled = Math.abs(haemoglobin - guess) < 1e-11;
      guess = haemoglobin;
      if (settled) return { haemoglobin, reticulocytes };
    }
    throw new Error(`haemoglobin and transit do not settle on day ${time}`);
  };
}

/** Patients start with a donor's red cells alone, 1.2 g/dL above the threshold. */
export function firstDose(patient: CompletePatient, threshold: number): Dose {
  return { day: firstDay, grams: (threshold + 1.2) * bloodVolume(patient) };
}
