import { uniform } from "../../../src/kernel/index.ts";

/** What was observed of so many patients over a year: whole days and 0 censored, 1 the event, 2 what competes with it. */
export interface ObservedTimes {
  readonly time: readonly number[];
  readonly status: readonly number[];
}

const YEAR = 365;
const SEED = 20_250_101;
/** Days: the means of the times to the event and to what competes. */
const MEANS = [200, 900] as const;

/** Times drawn for a benchmark, the same every time: exponential, censored after a year. */
export function observedTimes(patients: number): ObservedTimes {
  const time: number[] = [];
  const status: number[] = [];
  for (let patient = 0; patient < patients; patient += 1) {
    const [event = 0, other = 0] = MEANS.map((mean, draw) =>
      Math.ceil(-mean * Math.log(uniform(SEED, 0, patient, draw))),
    );
    const day = Math.min(event, other);
    time.push(Math.min(day, YEAR));
    status.push(day > YEAR ? 0 : event <= other ? 1 : 2);
  }
  return { time, status };
}
