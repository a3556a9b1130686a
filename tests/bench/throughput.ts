import type { Lab } from "../../src/lab/lab.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { armOf, requestOf } from "../request-of.ts";
import { spread, type Spread } from "./median.ts";

/** Simulated patient-years a second of one thread: patients × arms × the horizon, not counting history and window. */
export interface Throughput {
  readonly oneArm: Spread;
  readonly fourArms: Spread;
}

const cordBlood = ["ucb-single", "ucb-mnc-x3", "ucb-msc"];

function request(regimens: readonly string[], patients: number): RunRequest {
  const arms = regimens.map((regimen) => armOf(regimen));
  return requestOf({ seed: 20_250_101, patients, assume: "progenitors", arms });
}

async function rate(lab: Lab, asked: RunRequest): Promise<number> {
  const since = performance.now();
  const answer = await lab.simulate(new AbortController().signal, asked, () => undefined);
  if (!answer.ok) throw new Error(answer.failures.map(({ message }) => message).join("; "));
  const seconds = (performance.now() - since) / 1000;
  return (asked.patients * asked.arms.length * asked.horizon) / 365 / seconds;
}

/** Measures each so many times, by turns, after one turn that does not count. */
export async function throughput(lab: Lab, times: number): Promise<Throughput> {
  const oneArm = request(["watch"], 512);
  const fourArms = request(["watch", ...cordBlood], 512);
  await rate(lab, fourArms);
  const one: number[] = [];
  const four: number[] = [];
  for (let time = 0; time < times; time += 1) {
    one.push(await rate(lab, oneArm));
    four.push(await rate(lab, fourArms));
  }
  return { oneArm: spread(one), fourArms: spread(four) };
}
