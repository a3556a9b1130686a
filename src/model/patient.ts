import type { TransplantDay } from "../base/clock.ts";

/** One patient, known or drawn. Haemoglobin g/dL, times in days, rates per day, weight kg, height m; symbols of model.md in brackets. */
export interface Patient {
  readonly male: boolean;
  readonly weight: number;
  readonly height: number;
  /** Healthy haemoglobin [HbStar]. */
  readonly healthyHaemoglobin: number;
  /** Mean red-cell lifespan [L]. */
  readonly lifespan: number;
  /** Normoblast delay [tau_N]. */
  readonly normoblastDelay: number;
  /** Maximal fold stimulation of output [g_max]. */
  readonly maxStimulation: number;
  /** Supply of the graft [S_D]. */
  readonly graftSupply: number;
  /** Blunting of erythropoietin [b_E]. */
  readonly blunting: number;
  /** Isoagglutinin at diagnosis in multiples of A50 [A0]. */
  readonly antibody: number;
  /** Share of IgM [w]. */
  readonly shareM: number;
  /** Loss of host plasma cells [k_P]. */
  readonly plasmaCellLoss: number;
  /** Protection of plasma cells by full immunosuppression [beta]. */
  readonly protection: number;
  readonly halfLifeM: number;
  readonly halfLifeG: number;
  /** Haemoglobin in a unit, g [m_Hb], and its viable share [rho]. */
  readonly unitHaemoglobin: number;
  readonly viableShare: number;
  /** Cellular inhibition [U0] and its fading [d_U]. */
  readonly cellularInhibition: number;
  readonly fading: number;
  /** Day of diagnosis on the transplant clock [T_dx]. */
  readonly diagnosed: TransplantDay;
}
