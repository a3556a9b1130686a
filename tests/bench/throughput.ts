import type { Lab } from "../../src/lab/lab.ts";
import type { RunRequest } from "../../src/schema/run-request.ts";
import { spread, type Spread } from "./median.ts";

/** Simulated patient-years a second of one thread: patients × arms × the horizon, not counting history and window. */
export interface Throughput {
  readonly oneArm: Spread;
  readonly fourArms: Spread;
}

const cordBlood = ["ucb-single", "ucb-mnc-x3", "ucb-msc"];

function request(regimens: readonly string[], patients: number): RunRequest {
  return {
    model: "prca@1",
    seed: 20_250_101,
    patients,
    horizon: 365,
    window: 56,
    threshold: 7,
    visit: 3,
    start: "treated",
    taper: [100, 180],
    harm: true,
    titre: 8,
    assume: "progenitors",
    scenarios: [],
    parameters: {},
    arms: regimens.map((regimen) => ({ arm: regimen, regimens: [{ regimen, start: 0, dose: 1, every: null }] })),
  };
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
