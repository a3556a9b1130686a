/** A symbol of the model: how it is written, and either what it is or which rows of the table of parameters say so. */
export interface ModelSymbol {
  readonly of: string;
  readonly index?: string;
  readonly says?: string;
  readonly parameters?: readonly string[];
}

const state = {
  t: { of: "t", says: "time in days, from diagnosis" },
  J: { of: "J", says: "haemoglobin that the marrow commits to new red cells, g a day" },
  JStar: { of: "JStar", says: "output of the marrow in health, g a day" },
  Hb: { of: "Hb", says: "haemoglobin in blood, g/dL" },
  BV: { of: "BV", says: "blood volume, dL" },
  height: { of: "h", says: "height, m" },
  weight: { of: "m", says: "weight, kg" },
  M: { of: "M", says: "mean output of the last days in transit, in multiples of that in health" },
  EPO: { of: "EPO", says: "erythropoietin, mIU/mL" },
  Ex: { of: "E_x", says: "erythropoietin given as a drug, mIU/mL" },
  g: { of: "g", says: "drive: output of a marrow that nothing inhibits, in multiples of that in health" },
  E50: { of: "E50", says: "erythropoietin that gives half of the largest drive, mIU/mL" },
  s: { of: "s", says: "share of progenitors that survive antibody and cells" },
  sC: {
    of: "s_C",
    says: "the same for infused cord blood: out of the antibody's reach where the unit lacks the antigen",
  },
  A: { of: "A", says: "isoagglutinin in plasma, IgM and IgG together, in multiples of the level that halves survival" },
  U: { of: "U", says: "inhibition by cells" },
  D: { of: "D", says: "supply of progenitors by the graft; a healthy marrow is 1" },
  C: { of: "C", says: "supply by infused cord blood" },
  SC: { of: "S_C", says: "what infused cord blood is on its way to supply" },
  eS: { of: "e_S", says: "rise of the graft's supply by a drug" },
  eps: { of: "eps", says: "size of one dose of cord blood, a share of a healthy marrow" },
  tj: { of: "t_j", says: "day on which dose j begins to act" },
  tauU: { of: "tau_u", says: "time constant with which infused cells fade, d" },
  P: { of: "P", says: "the patient's plasma cells that make the antibody; 1 on day 0 if nothing is done" },
  I: { of: "I", says: "immunosuppression; 1 is a full calcineurin inhibitor" },
  theta: { of: "theta", says: "net effect of a regimen on the loss of plasma cells, on the log scale" },
  kKill: { of: "k_kill", says: "removal by a depleting drug, a day" },
  kGvp: { of: "k_gvp", says: "removal by the donor's immune cells, a day" },
  Ai: { of: "A", index: "i", says: "isoagglutinin of one kind in plasma; i is IgM or IgG" },
  Qi: { of: "Q", index: "i", says: "the same outside plasma" },
  q: { of: "q", says: "output of antibody by a plasma cell, relative" },
  A0i: { of: "A0", index: "i", says: "starting level of a kind: w or 1 − w times the whole" },
  kc: { of: "k_c", index: "i", says: "clearance from plasma, a day" },
  k12: { of: "k_12", index: "i", says: "flow out of plasma, a day" },
  eT: { of: "e_T", says: "share of cellular inhibition calmed by a regimen" },
  ej: { of: "e_j", says: "what one dose calms: its size at first, fading" },
  tauMrT: { of: "tau_mr", says: "transit of reticulocytes through the marrow, d" },
  R: { of: "R", says: "haemoglobin in reticulocytes of the blood, g" },
  Xk: { of: "X", index: "k", says: "haemoglobin in mature cells of stage k, g" },
  inflow: { of: "F", says: "mature cells entering, g a day: what was committed τ_N + τ_R days before" },
} as const satisfies Readonly<Record<string, ModelSymbol>>;

const constants = {
  HbStar: { of: "HbStar", parameters: ["HbStarMale", "HbStarFemale"] },
  L: { of: "L", parameters: ["L"] },
  bE: { of: "b_E", parameters: ["bE"] },
  e0: { of: "e0", parameters: ["e0"] },
  e1: { of: "e1", parameters: ["e1"] },
  kappa: { of: "kappa", parameters: ["kappa"] },
  gMax: { of: "g_max", parameters: ["gMax"] },
  hA: { of: "h_A", parameters: ["hA"] },
  SD: { of: "S_D", parameters: ["SD"] },
  tauP: { of: "tau_P", parameters: ["tauP"] },
  kP: { of: "k_P", parameters: ["kP", "kPPersistent"] },
  beta: { of: "beta", parameters: ["beta"] },
  A0: { of: "A0", parameters: ["A0"] },
  w: { of: "w", parameters: ["w"] },
  tHalf: { of: "tHalf", index: "i", parameters: ["halfM", "halfG"] },
  f: { of: "f", index: "i", parameters: ["fM", "fG"] },
  k21: { of: "k_21", parameters: ["k21"] },
  U0: { of: "U0", parameters: ["U0Cellular"] },
  dU: { of: "d_U", parameters: ["dU"] },
  kU: { of: "k_U", parameters: ["kU"] },
  tauN: { of: "tau_N", parameters: ["tauN"] },
  tauR: { of: "tau_R", parameters: ["tauR"] },
  tauMr: { of: "tau_mr0", parameters: ["tauMr"] },
  kr: { of: "k_r", parameters: ["kr"] },
  nL: { of: "n", parameters: ["nL"] },
  hx: { of: "h_x", parameters: ["hx"] },
  mHb: { of: "m_Hb", parameters: ["mHb"] },
  rho: { of: "rho", parameters: ["rho"] },
  T50: { of: "T50", parameters: ["T50"] },
} as const satisfies Readonly<Record<string, ModelSymbol>>;

export type SymbolName = keyof typeof state | keyof typeof constants;

/** Every symbol of the equations: what moves or is computed first, then what stands in the table of parameters. */
export const symbols: Readonly<Record<SymbolName, ModelSymbol>> = { ...state, ...constants };

/** The symbol of a row of the table of parameters; undefined for those that stand in no equation. */
export function symbolOfParameter(parameter: string): ModelSymbol | undefined {
  return Object.values(symbols).find((symbol) => symbol.parameters?.includes(parameter) === true);
}
