/** Parameters that belong together, by symbol. */
interface ParameterGroup {
  readonly title: string;
  readonly symbols: readonly string[];
}

const quantiles = (name: string): readonly string[] => [0, 25, 50, 75, 100].map((percent) => `${name}Q${percent}`);

/** The shares of the classes of the disease, which add up to 1. */
export const classSymbols = ["classSelfLimited", "classPersistent", "classCellular"] as const;

/** The parameters in the order one thinks of a patient: every row of parameters.csv, once. */
export const parameterGroups: readonly ParameterGroup[] = [
  {
    title: "Patient",
    symbols: ["HbStarMale", "HbStarFemale", "weightMale", "weightFemale", "heightMale", "heightFemale"],
  },
  { title: "Red cells", symbols: ["L", "nL", "hx", "tauN", "tauR", "tauMr", "kr"] },
  { title: "Marrow", symbols: ["gMax", "e0", "e1", "kappa", "bE", "SD", "tauP", "hA"] },
  {
    title: "Antibody and the cells that make it",
    symbols: ["A0", "w", "kP", "kPPersistent", "beta", "halfM", "fM", "halfG", "fG", "k21", "T50"],
  },
  { title: "Inhibition by cells", symbols: ["U0Cellular", "dU", "kU"] },
  { title: "Classes of the disease", symbols: classSymbols },
  {
    title: "Transfusion",
    symbols: ["mHb", "rho", "ironPerGram", "threshold", "units", "visit", "minInterval"],
  },
  { title: "Death, relapse and second graft", symbols: ["death", "relapse", "secondGraft"] },
  { title: "Time from transplant to diagnosis", symbols: quantiles("diagnosis") },
  { title: "Time from diagnosis to therapy", symbols: quantiles("start") },
  { title: "Planned immunosuppression", symbols: ["taperFrom", "taperTo"] },
  { title: "What counts as recovery", symbols: ["window", "recoveryCount", "recoveryRun"] },
  { title: "Errors of measurement", symbols: ["sdHb", "sdTitre"] },
];
