import kernel from "../../workers/kernel/index.wasm?raw";
import { type DataSources, openTables } from "../../src/lab/open-tables.ts";
import { compileRun, engineOf, type Run, simulateRange } from "../../src/model/index.ts";
import { armOf, requestOf } from "../request-of.ts";
import { patientYears } from "./patient-years.ts";

/** Patient-years a second of each turn. */
export interface Measured {
  readonly typescript: readonly number[];
  readonly wasm: readonly number[];
}

const patients = 256;
const arms = ["watch", "ucb-single", "ucb-mnc-x3", "ucb-msc"];

/** The histories of candidates who are refused take time too, and are not counted. */
function rate(run: Run, years: number): number {
  const since = performance.now();
  simulateRange(run, 0, patients);
  return (years * 1000) / (performance.now() - since);
}

/** Measures both engines by turns, so many times after two turns that do not count; the run of the first notebook, in one thread. */
export function engineRates(sources: DataSources, times: number): Measured {
  const tables = openTables(sources);
  if (!tables.ok) throw new Error("the shipped data open");
  const { facts } = tables.value;
  const request = requestOf({ patients, assume: "progenitors", arms: arms.map((regimen) => armOf(regimen)) });
  const [plain, simd] = [null, kernel].map((text) => compileRun(request, facts, engineOf(text)));
  if (plain?.ok !== true || simd?.ok !== true) throw new Error("the run is possible");
  const years = patientYears(plain.value, patients);
  const measured = { typescript: [] as number[], wasm: [] as number[] };
  for (let time = -2; time < times; time += 1) {
    const typescript = rate(plain.value, years);
    const wasm = rate(simd.value, years);
    if (time < 0) continue;
    measured.typescript.push(typescript);
    measured.wasm.push(wasm);
  }
  return measured;
}
