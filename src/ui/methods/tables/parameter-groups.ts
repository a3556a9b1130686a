/** The table of parameters in groups, by what the numbers are about; what a group does not name stands under the last. */
export const parameterGroups: readonly { readonly heading: string; readonly symbols: readonly string[] }[] = [
  {
    heading: "Red cells",
    symbols: ["HbStarMale", "HbStarFemale", "L", "nL", "hx", "tauN", "tauR", "tauMr", "kr"],
  },
  { heading: "Marrow and erythropoietin", symbols: ["gMax", "e0", "e1", "kappa", "bE", "SD", "tauP"] },
  {
    heading: "Antibody and inhibition",
    symbols: [
      "hA",
      "A0",
      "w",
      "kP",
      "kPPersistent",
      "beta",
      "halfM",
      "fM",
      "halfG",
      "fG",
      "k21",
      "T50",
      "U0Cellular",
    ].concat(["dU", "kU"]),
  },
  { heading: "Classes of the disease", symbols: ["classSelfLimited", "classPersistent", "classCellular"] },
  { heading: "Bodies", symbols: ["weightMale", "weightFemale", "heightMale", "heightFemale"] },
  {
    heading: "Blood given",
    symbols: ["mHb", "rho", "ironPerGram", "threshold", "units", "visit", "minInterval"],
  },
  { heading: "Competing events", symbols: ["death", "relapse", "secondGraft"] },
  {
    heading: "Times of diagnosis, therapy and immunosuppression",
    symbols: ["diagnosisQ0", "diagnosisQ25", "diagnosisQ50", "diagnosisQ75", "diagnosisQ100"].concat([
      "startQ0",
      "startQ25",
      "startQ50",
      "startQ75",
      "startQ100",
      "taperFrom",
      "taperTo",
    ]),
  },
  {
    heading: "What counts, and errors of measurement",
    symbols: ["window", "recoveryCount", "recoveryRun", "sdHb", "sdTitre"],
  },
];

/** Rows of the table of parameters by group, in the order of the groups; rows no group names come last. */
export function groupedParameters<Row extends { readonly symbol: string }>(
  rows: readonly Row[],
): readonly { readonly heading: string; readonly rows: readonly Row[] }[] {
  const named = new Set(parameterGroups.flatMap(({ symbols }) => symbols));
  const groups = parameterGroups.map(({ heading, symbols }) => ({
    heading,
    rows: symbols.flatMap((symbol) => rows.find((row) => row.symbol === symbol) ?? []),
  }));
  const rest = rows.filter(({ symbol }) => !named.has(symbol));
  return [...groups, ...(rest.length === 0 ? [] : [{ heading: "Other", rows: rest }])];
}
