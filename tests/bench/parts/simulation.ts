import type { RunRequest } from "../../../src/schema/run-request.ts";
import { armOf, requestOf } from "../../request-of.ts";
import { openBenchLab } from "../open-bench-lab.ts";
import type { Part } from "../part.ts";
import { compiledRun } from "../../model/compiled-run.ts";
import { patientYears } from "../patient-years.ts";
import { row } from "../row.ts";
import { secondsOf } from "../seconds-of.ts";
import { turns } from "../turns.ts";

const cordBlood = ["ucb-single", "ucb-mnc-x3", "ucb-msc"];

function request(regimens: readonly string[]): RunRequest {
  const arms = regimens.map((regimen) => armOf(regimen));
  return requestOf({ seed: 20_250_101, patients: 512, assume: "progenitors", arms });
}

/** Patient-years a second of whole runs of the lab on one thread: entry, history, arms, counts and summary. */
export const simulation: Part = {
  name: "simulation",
  about: "whole runs of the lab, one thread",
  measure: async ({ times }) => {
    const lab = await openBenchLab(null);
    const one = request(["watch"]);
    const four = request(["watch", ...cordBlood]);
    const years = {
      one: patientYears(compiledRun(one), one.patients),
      four: patientYears(compiledRun(four), four.patients),
    };
    const rates = await turns(times, {
      one: async () => years.one / (await secondsOf(lab, one)),
      four: async () => years.four / (await secondsOf(lab, four)),
    });
    const name = "a run of one arm, one thread";
    return [
      row(name, "patient-years/s", rates.one),
      row("a run of four arms, one thread", "patient-years/s", rates.four, { name, measured: rates.one }),
    ];
  },
};
