/** What differs from the typical values, under the keys of data/reference/trajectories.json; `Tdx` = days from transplant to diagnosis, `hx` = random loss of mature cells. */
export interface OraclePatient {
  readonly sex?: "male" | "female" | undefined;
  readonly wt?: number | undefined;
  readonly ht?: number | undefined;
  readonly HbStar?: number | undefined;
  readonly L?: number | undefined;
  readonly tauN?: number | undefined;
  readonly gmax?: number | undefined;
  readonly SD?: number | undefined;
  readonly bE?: number | undefined;
  readonly A0?: number | undefined;
  readonly w?: number | undefined;
  readonly kP?: number | undefined;
  readonly beta?: number | undefined;
  readonly halfM?: number | undefined;
  readonly halfG?: number | undefined;
  readonly mHb?: number | undefined;
  readonly rho?: number | undefined;
  readonly U0?: number | undefined;
  readonly dU?: number | undefined;
  readonly Tdx?: number | undefined;
  readonly hx?: number | undefined;
}

export type CompletePatient = { readonly [Key in keyof OraclePatient]-?: NonNullable<OraclePatient[Key]> };

/** Section 2 of the model's text; it names no typical d_U and T_dx: those are section 6's half-life of 240 d and section 1's median. */
const typical: CompletePatient = {
  sex: "male",
  wt: 70,
  ht: 1.7,
  HbStar: 13.5,
  L: 116.7,
  tauN: 5,
  gmax: 3.5,
  SD: 0.55,
  bE: 0.65,
  A0: 24,
  w: 0.5,
  kP: Math.LN2 / 14,
  beta: 0.28,
  halfM: 5,
  halfG: 21,
  mHb: 55,
  rho: 0.83,
  U0: 0,
  dU: Math.LN2 / 240,
  Tdx: 55,
  hx: 0.0005,
};

export function completePatient(patient: OraclePatient): CompletePatient {
  const given = Object.fromEntries(Object.entries(patient).filter(([, value]) => value !== undefined));
  return { ...typical, ...given };
}

/** Nadler's blood volume, dL. */
export function bloodVolume({ sex, wt, ht }: CompletePatient): number {
  const litres = sex === "male" ? 0.3669 * ht ** 3 + 0.03219 * wt + 0.6041 : 0.3561 * ht ** 3 + 0.03308 * wt + 0.1833;
  return 10 * litres;
}
