import * as fc from "fast-check";
import type { Observations } from "../../src/stats/index.ts";

/** One invented patient: half days with many ties, status 0 to 3, watched from the start or from an earlier day. */
export interface RandomPatient {
  readonly time: number;
  readonly status: number;
  readonly entry: number;
}

/** Between one and sixty patients; some of them enter late where `late`. */
export function randomPatients(late: boolean): fc.Arbitrary<readonly RandomPatient[]> {
  const patient = fc
    .record({ halves: fc.nat(30), status: fc.nat(3), from: fc.option(fc.nat(29)) })
    .map(({ halves, status, from }) => ({
      time: halves / 2,
      status,
      entry: late && from !== null && from < halves ? from / 2 : -Infinity,
    }));
  return fc.array(patient, { minLength: 1, maxLength: 60 });
}

/** The columns of some patients, all in one group. */
export function columnsOf(patients: readonly RandomPatient[]): Observations {
  return {
    time: patients.map(({ time }) => time),
    status: patients.map(({ status }) => status),
    entry: patients.map(({ entry }) => entry),
    group: null,
  };
}
