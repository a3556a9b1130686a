import { at } from "./at.ts";
import type { OraclePatient } from "./oracle-patient.ts";
import type { RandomStream } from "./random-stream.ts";
import { randomStream } from "./random-stream.ts";

/** Days from transplant to diagnosis at the quantiles 0, ¼, ½, ¾, 1; log-linear between. */
const diagnosis = [20, 36, 55, 116, 300];

function diagnosisDay({ uniform }: RandomStream): number {
  const quarter = uniform() * 4;
  const below = Math.floor(quarter);
  return at(diagnosis, below) * (at(diagnosis, below + 1) / at(diagnosis, below)) ** (quarter - below);
}

function inhibition(stream: RandomStream): Pick<OraclePatient, "A0" | "kP" | "U0" | "dU"> {
  const { uniform, logNormal, chance } = stream;
  const selfLimited = logNormal(Math.LN2 / 14, 0.6);
  const fading = logNormal(Math.LN2 / 240, 0.7);
  const place = uniform();
  if (place >= 0.87) return { A0: 0, kP: selfLimited, U0: logNormal(30, 0.5), dU: fading };
  const kP = place < 0.65 ? selfLimited : logNormal(0.005, 0.4);
  // Some inhibition by cells beside antibody is no class of the text, but a case its equations must answer.
  const U0 = chance(0.15) ? logNormal(2, 0.5) : 0;
  return { A0: logNormal(24, 1.2), kP, U0, dU: fading };
}

/**
 * Patient `index` of the stream `seed`: section 6's spread between patients and its mix of classes; beta, b_E as parameters.csv doubts them.
 * Every key of `OraclePatient` but `hx` is set.
 */
export function randomPatient(seed: number, index: number): OraclePatient {
  const stream = randomStream(seed, index, 1);
  const { logNormal, beta, chance } = stream;
  const male = chance(0.5);
  return {
    sex: male ? "male" : "female",
    wt: logNormal(male ? 76 : 64, 0.18),
    ht: logNormal(male ? 1.76 : 1.63, 0.04),
    HbStar: logNormal(male ? 14 : 13, 0.08),
    L: logNormal(116.7, 0.15),
    tauN: logNormal(5, 0.12),
    gmax: logNormal(3.5, 0.3),
    SD: Math.min(1.3, logNormal(0.55, 0.4)),
    bE: logNormal(0.7, 0.3),
    w: beta(2, 2),
    beta: beta(2, 5),
    halfM: logNormal(5, 0.25),
    halfG: logNormal(21, 0.25),
    mHb: logNormal(55, 0.12),
    rho: Math.min(0.97, logNormal(0.83, 0.06)),
    Tdx: diagnosisDay(stream),
    ...inhibition(stream),
  };
}
