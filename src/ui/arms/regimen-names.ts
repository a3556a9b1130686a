interface RegimenName {
  /** For line ends, keys and column heads. */
  readonly short: string;
  /** Within a sentence, beside an observed interval. */
  readonly within: string;
  /** What one dose of it is. */
  readonly dose: string;
  /** What is given, where `within` does not say it: "infusions of …". */
  readonly given?: string;
}

/** How the regimens of regimens.csv are called where their full label has no room. */
export const regimenNames: Readonly<Record<string, RegimenName>> = {
  watch: { short: "Watchful waiting", within: "watchful waiting", dose: "dose" },
  "ucb-single": { short: "One cord unit", within: "one unit", dose: "infusion", given: "a cord-blood unit" },
  "ucb-mnc-x3": {
    short: "Mononuclear × 3",
    within: "mononuclear cells × 3",
    dose: "infusion",
    given: "cord-blood mononuclear cells",
  },
  "ucb-msc": {
    short: "Cord blood + MSC",
    within: "cord blood + MSC",
    dose: "pair of infusions",
    given: "cord blood and mesenchymal stem cells",
  },
  msc: { short: "MSC", within: "MSC", dose: "infusion", given: "mesenchymal stem cells" },
  rituximab: { short: "Rituximab", within: "rituximab", dose: "course" },
  daratumumab: { short: "Daratumumab", within: "daratumumab", dose: "course" },
  bortezomib: { short: "Bortezomib", within: "bortezomib", dose: "injection" },
  "plasma-exchange": { short: "Plasma exchange", within: "plasma exchange", dose: "session" },
  immunoadsorption: { short: "Immunoadsorption", within: "immunoadsorption", dose: "session" },
  epo: { short: "Erythropoietin", within: "erythropoietin", dose: "course" },
  steroid: { short: "Corticosteroids", within: "corticosteroids", dose: "course" },
  taper: {
    short: "Faster taper",
    within: "faster taper",
    dose: "change",
    given: "a faster taper of immunosuppression",
  },
  dli: { short: "Donor lymphocytes", within: "donor lymphocytes", dose: "infusion", given: "donor lymphocytes" },
  eltrombopag: { short: "Eltrombopag", within: "eltrombopag", dose: "course" },
  ibrutinib: { short: "Ibrutinib", within: "ibrutinib", dose: "course" },
};
