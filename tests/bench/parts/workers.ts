import { availableParallelism } from "node:os";
import { requestOf } from "../../request-of.ts";
import { openBenchLab } from "../open-bench-lab.ts";
import type { Part } from "../part.ts";
import { patientYears } from "../patient-years.ts";
import { atLeast, atMost, row } from "../row.ts";
import { secondsOf } from "../seconds-of.ts";
import { twelve } from "../twelve-arms.ts";
import { turns } from "../turns.ts";

const request = requestOf({ seed: 20_250_101, patients: 10_000, horizon: 365, assume: "progenitors", arms: twelve });

/** Twelve arms of ten thousand patients over a year, with one and with two threads of Node. */
export const workers: Part = {
  name: "workers",
  about: "12 arms × 10,000 patients × 1 year with one and two workers",
  measure: async ({ times, say }) => {
    if (availableParallelism() < 2) say("this machine has one core: two workers cannot be faster than one here");
    const [one, two] = [await openBenchLab(1), await openBenchLab(2)];
    const seconds = await turns(times, {
      one: async () => secondsOf(one, request),
      two: async () => secondsOf(two, request),
    });
    const years = patientYears(request);
    const gain = seconds.one.map((alone, turn) => alone / (seconds.two[turn] ?? Number.NaN));
    const rate = (of: readonly number[]): readonly number[] => of.map((taken) => years / taken);
    const name = "patient-years with one worker";
    return [
      row("12 arms × 10,000 patients × 1 year, one worker", "s", seconds.one),
      row("12 arms × 10,000 patients × 1 year, two workers", "s", seconds.two, atMost(1.5, "s")),
      row("two workers against one", "times", gain, atLeast(1.85, "times")),
      row(name, "patient-years/s", rate(seconds.one)),
      row("patient-years with two workers", "patient-years/s", rate(seconds.two), {
        name,
        measured: rate(seconds.one),
      }),
    ];
  },
};
