import type { OwnCase } from "../../src/schema/own-case.ts";

/** A case of which nothing is stated but that it became independent on day 45, with anything replaced. */
export function ownCase(replaced: Partial<OwnCase> = {}): OwnCase {
  return {
    id: "a",
    group: null,
    time: 45,
    outcome: "independent",
    entry: null,
    haemoglobin: null,
    reticulocytes: null,
    titreM: null,
    titreG: null,
    units: null,
    prcaDay: null,
    ...replaced,
  };
}
