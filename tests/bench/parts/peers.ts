import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunRequest } from "../../../src/schema/run-request.ts";
import { armOf } from "../../request-of.ts";
import { bundledModule } from "../bundled-module.ts";
import type { Block, Live } from "../engine/block.ts";
import type * as EngineBundle from "../engine/engine-bundle.ts";
import type { Extent, Part } from "../part.ts";
import { cvodeSolver, deSolveSolver } from "../peers/peer-solvers.ts";
import { atLeast, type Row, row } from "../row.ts";
import { inEmptyFolder } from "../empty-folder.ts";
import { turns } from "../turns.ts";

const request: Partial<RunRequest> = { seed: 20_250_101, arms: [armOf("watch")] };
const patients = 64;
/** Times our own engine lives them in one turn, which is short. */
const again = 10;
const daysPerYear = 365.25;

const fast = "WebAssembly SIMD, the same patients";
/** Times a compiled right-hand side in deSolve that the app's kernel is to be as fast as. */
const wanted = 50;

/** How many times as fast as a solver the kernel was, turn by turn. */
function timesRow(name: string, measured: readonly number[], solver: readonly number[]): Row {
  const ratios = measured.map((rate, turn) => rate / (solver[turn] ?? Number.NaN));
  return row(`WebAssembly SIMD against ${name}`, "times", ratios, atLeast(wanted, "times"));
}

/** Haemoglobin on the visits of a block after day 0, patient by patient, as the peers write it. */
function visitsOf(
  bundle: typeof EngineBundle,
  block: Block,
): { readonly given: number; readonly visits: Float64Array } {
  const seen = Array.from({ length: block.size }, (): number[] => []);
  const given = bundle.liveTypeScript(block, (lane, day, haemoglobin) => {
    const due = day > 0 && ((block.phases[lane] ?? 0) + day) % block.visit === 0;
    if (due) seen[lane]?.push(haemoglobin);
  });
  return { given, visits: Float64Array.from(seen.flat()) };
}

function meanDistance(one: Float64Array, other: Float64Array): number {
  if (one.length !== other.length) throw new Error(`${one.length} visits against ${other.length}`);
  return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? Number.NaN)), 0) / one.length;
}

async function peersIn(folder: string, { times, say }: Extent): Promise<readonly Row[]> {
  const bundle: typeof EngineBundle = await bundledModule("tests/bench/engine/engine-bundle.ts");
  const [block] = bundle.blocksOfRun(request, patients, patients);
  if (block === undefined) throw new Error("no patients");
  const form = bundle.peerPatients(request, patients);
  const file = join(folder, "patients");
  writeFileSync(file, form.rows);
  const place = { folder, file, say };
  const solvers = [cvodeSolver(place), deSolveSolver(form, place)].filter((solver) => solver !== undefined);
  const years = (block.size * block.days) / daysPerYear;
  const own = { name: "TypeScript, the same patients", ...visitsOf(bundle, block) };
  const rateOf = (live: Live) => (): number => {
    const since = performance.now();
    for (let time = 0; time < again; time += 1) live(block);
    return (again * years * 1000) / (performance.now() - since);
  };
  const rates = await turns<string>(times, {
    [own.name]: rateOf(bundle.liveTypeScript),
    [fast]: rateOf(bundle.liveWebAssembly),
    ...Object.fromEntries(solvers.map(({ name, run }) => [name, () => years / run().seconds])),
  });
  const measured = rates[own.name] ?? [];
  const lsoda = solvers.find(({ name }) => name.startsWith("deSolve"));
  return [
    row(own.name, "patient-years/s", measured),
    row(fast, "patient-years/s", rates[fast] ?? [], { name: own.name, measured }),
    ...(lsoda === undefined ? [] : [timesRow(lsoda.name, rates[fast] ?? [], rates[lsoda.name] ?? [])]),
    ...solvers.flatMap(({ name, run, visits }) => [
      row(name, "patient-years/s", rates[name] ?? [], { name: own.name, measured }),
      row(`${name}: transfusions`, "given", [run().given], { name: "TypeScript: transfusions", measured: [own.given] }),
      ...(visits === null
        ? []
        : [row(`${name}: mean |ΔHb| on visits to TypeScript`, "g/dL", [meanDistance(visits(), own.visits)])]),
    ]),
  ];
}

/** General solvers on the same patients, with the model in the form they take: tests/bench/peers/README.md. */
export const peers: Part = {
  name: "peers",
  about: "deSolve and CVODE, the model in their form, one thread",
  measure: async (extent) => inEmptyFolder(async (folder) => peersIn(folder, extent)),
};
