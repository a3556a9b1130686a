/** The columns of posterior.csv that any published study tells of, the three patients given cord blood aside: those the model calls studied. */
export const studiedKeys: readonly string[] = [
  ["bE", "SD", "hA", "A0", "sd A0", "kP", "sd kP", "kPPersistent", "beta", "T50", "U0Cellular", "dU"],
  ["classSelfLimited", "classPersistent", "classCellular", "death", "relapse"],
  ["rituximab net", "dli net", "epo epo", "daratumumab deplete", "daratumumab spared"],
  ["rituximab death", "dli death", "dli relapse", "epo death", "daratumumab death", "taper death", "taper relapse"],
].flat();
