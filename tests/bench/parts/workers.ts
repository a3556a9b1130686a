import { availableParallelism } from "node:os";
import type { RunRequest } from "../../../src/schema/run-request.ts";
import { requestOf } from "../../request-of.ts";
import { openBenchLab } from "../open-bench-lab.ts";
import type { Part } from "../part.ts";
import { compiledRun } from "../../model/compiled-run.ts";
import { patientYears } from "../patient-years.ts";
import { atLeast, atMost, row } from "../row.ts";
import { secondsOf } from "../seconds-of.ts";
import { twelve } from "../twelve-arms.ts";
import { turns } from "../turns.ts";

const most = 10_000;
/** Where the machine needs longer than this, in seconds, for a tenth of the patients, a tenth is all that is measured. */
const tooLong = 1;
/** Seconds that two workers may take for all of them. */
const limit = 1.5;

function requestFor(patients: number): RunRequest {
  return requestOf({ seed: 20_250_101, patients, horizon: 365, assume: "progenitors", arms: twelve });
}

/** Twelve arms of ten thousand patients over a year, with one and with two threads of Node. */
export const workers: Part = {
  name: "workers",
  about: "12 arms × 10,000 patients × 1 year with one and two workers",
  measure: async ({ times, full, say }) => {
    if (availableParallelism() < 2) say("this machine has one core: two workers cannot be faster than one here");
    const [one, two] = [await openBenchLab(1), await openBenchLab(2)];
    const tenth = requestFor(most / 10);
    await secondsOf(two, tenth);
    const patients = full || (await secondsOf(two, tenth)) < tooLong ? most : most / 10;
    if (patients < most) say("a tenth of the patients, for they took long: --full takes all");
    const request = requestFor(patients);
    const seconds = await turns(times, {
      one: async () => secondsOf(one, request),
      two: async () => secondsOf(two, request),
    });
    const years = patientYears(compiledRun(request), request.patients);
    const gain = seconds.one.map((alone, turn) => alone / (seconds.two[turn] ?? Number.NaN));
    const rate = (of: readonly number[]): readonly number[] => of.map((taken) => years / taken);
    const size = `12 arms × ${patients.toLocaleString("en")} patients × 1 year`;
    const name = "patient-years with one worker";
    return [
      row(`${size}, one worker`, "s", seconds.one),
      row(`${size}, two workers`, "s", seconds.two, atMost((limit * patients) / most, "s")),
      row("two workers against one", "times", gain, atLeast(1.85, "times")),
      row(name, "patient-years/s", rate(seconds.one)),
      row("patient-years with two workers", "patient-years/s", rate(seconds.two), {
        name,
        measured: rate(seconds.one),
      }),
    ];
  },
};
