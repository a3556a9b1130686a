import { sentenceCase } from "./sentence-case.ts";

/** What numbers of a draw are called by: parameters by symbol, regimens by id. */
export interface DrawnNames {
  readonly parameters: ReadonlyMap<string, string>;
  readonly regimens: ReadonlyMap<string, string>;
}

/** A number of a draw in words, and what is more to say of it; empty: nothing. */
export interface DrawnName {
  readonly name: string;
  readonly below: string;
}

const effects: Readonly<Record<string, string>> = {
  net: "effect on the loss of plasma cells, log",
  deplete: "plasma cells removed a day",
  spared: "share of plasma cells spared",
  bolus: "plasma cells left by a dose",
  remove: "antibody left by a session",
  epo: "erythropoietin added, mIU/mL",
  graft: "change of the output of the graft",
  death: "multiplier on the hazard of death",
  relapse: "multiplier on the hazard of relapse",
};

/** Names a column of posterior.csv: a parameter, the spread of one between patients, or what a regimen does; a name nobody knows stands as it is. */
export function drawnName(key: string, { parameters, regimens }: DrawnNames): DrawnName {
  const own = parameters.get(key);
  if (own !== undefined) return { name: sentenceCase(own), below: "" };
  const [first = "", second = ""] = key.split(" ");
  if (first === "sd") {
    return { name: sentenceCase(parameters.get(second) ?? second), below: "spread between patients, SD of the log" };
  }
  const regimen = first === "cord-blood" ? "Cord blood" : sentenceCase(regimens.get(first) ?? first);
  return { name: regimen, below: effects[second] ?? second };
}
