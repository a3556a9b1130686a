import kernel from "../../workers/kernel/index.wasm?raw";
import { type DataSources, openTables } from "../../src/lab/open-tables.ts";
import { compileRun, engineOf, type Run, simulateRange } from "../../src/model/index.ts";
import { armOf, requestOf } from "../request-of.ts";

export type Sources = DataSources;

/** Patient-years a second of each turn. */
export interface Measured {
  readonly typescript: readonly number[];
  readonly wasm: readonly number[];
}

const patients = 256;
const arms = ["watch", "ucb-single", "ucb-mnc-x3", "ucb-msc"];
const DAYS_PER_YEAR = 365.25;

/** Days of the run itself: every patient in every arm from the first dose to the day that confirms what happened by the horizon. History, of patients and of candidates who are refused, takes time and is not counted. */
function rate(run: Run): number {
  const since = performance.now();
  const counts = simulateRange(run, 0, patients);
  const seconds = (performance.now() - since) / 1000;
  return (counts.patients * run.arms.length * run.end) / DAYS_PER_YEAR / seconds;
}

/** Measures both engines by turns, so many times after two turns that do not count; the run of the first notebook, in one thread. */
export function engineRates(sources: DataSources, times: number): Measured {
  const tables = openTables(sources);
  if (!tables.ok) throw new Error("the shipped data open");
  const { facts } = tables.value;
  const request = requestOf({ patients, assume: "progenitors", arms: arms.map((regimen) => armOf(regimen)) });
  const [plain, simd] = [null, kernel].map((text) => compileRun(request, facts, engineOf(text)));
  if (plain?.ok !== true || simd?.ok !== true) throw new Error("the run is possible");
  const measured = { typescript: [] as number[], wasm: [] as number[] };
  for (let time = -2; time < times; time += 1) {
    const typescript = rate(plain.value);
    const wasm = rate(simd.value);
    if (time < 0) continue;
    measured.typescript.push(typescript);
    measured.wasm.push(wasm);
  }
  return measured;
}
