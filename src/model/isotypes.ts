import type { ExchangeRates } from "../kernel/index.ts";
import type { Patient } from "./patient.ts";
import type { Typical } from "./typical.ts";

const LN2 = 0.6931471805599453;

/** One isotype of a patient's isoagglutinin: its share of all antibody while in balance, the share of it that is outside plasma, and how it moves. */
export interface Isotype {
  readonly share: number;
  readonly outside: number;
  readonly rates: ExchangeRates;
}

/** IgM and IgG of a patient (model.md section 2: half-lives, f and k_21). */
export function isotypesOf(patient: Patient, typical: Typical): readonly [m: Isotype, g: Isotype] {
  const back = typical.value("k21");
  const isotype = (share: number, halfLife: number, outside: number): Isotype => ({
    share,
    outside,
    rates: { clearance: LN2 / (halfLife * (1 - outside)), outward: (back * outside) / (1 - outside), back },
  });
  return [
    isotype(patient.shareM, patient.halfLifeM, typical.value("fM")),
    isotype(1 - patient.shareM, patient.halfLifeG, typical.value("fG")),
  ];
}
