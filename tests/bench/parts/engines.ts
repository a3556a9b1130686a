import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunRequest } from "../../../src/schema/run-request.ts";
import { armOf } from "../../request-of.ts";
import { bundledModule } from "../bundled-module.ts";
import type { Block, Live } from "../engine/block.ts";
import type * as EngineBundle from "../engine/engine-bundle.ts";
import { largestDifference, tracesOf } from "../engine/traces.ts";
import { nativeEngine } from "../native/native-engine.ts";
import type { Extent, Part } from "../part.ts";
import { atMost, type Row, row } from "../row.ts";
import { inEmptyFolder } from "../empty-folder.ts";
import { turns } from "../turns.ts";

const request: Partial<RunRequest> = {
  seed: 20_250_101,
  assume: "progenitors",
  arms: [armOf("watch"), armOf("ucb-mnc-x3")],
};
const patients = 512;
/** Patients side by side: as many as a worker of the app gets at once on a machine like this. */
const blockSize = 64;
const daysPerYear = 365.25;

/** One engine: how many seconds it takes, what it says of everybody's haemoglobin. */
interface Engine {
  readonly seconds: () => number;
  readonly traces: Float64Array;
}

function inProcess(blocks: readonly Block[], live: Live): Engine {
  const seconds = (): number => {
    const since = performance.now();
    for (const block of blocks) live(block);
    return (performance.now() - since) / 1000;
  };
  return { seconds, traces: tracesOf(blocks, live) };
}

function native(folder: string, file: string, { say }: Extent): Readonly<Record<string, Engine>> {
  const made: Record<string, Engine> = {};
  for (const kind of ["scalar", "vectorised"] as const) {
    const engine = nativeEngine(kind, folder, file, (why) => say(`native C, ${kind}, left out: ${why}`));
    if (engine === undefined) continue;
    made[`native C, ${kind}`] = {
      seconds: () => engine.seconds(),
      traces: engine.traces(),
    };
  }
  return made;
}

async function enginesIn(folder: string, extent: Extent): Promise<readonly Row[]> {
  const bundle: typeof EngineBundle = await bundledModule("tests/bench/engine/engine-bundle.ts");
  const blocks = bundle.blocksOfRun(request, patients, blockSize);
  const file = join(folder, "blocks");
  writeFileSync(file, bundle.blockFile(blocks));
  const engines = {
    ...Object.fromEntries(Object.entries(bundle.lives).map(([name, live]) => [name, inProcess(blocks, live)])),
    ...native(folder, file, extent),
  };
  const years = blocks.reduce((sum, { size, days }) => sum + size * days, 0) / daysPerYear;
  const rates = await turns<string>(
    extent.times,
    Object.fromEntries(Object.entries(engines).map(([name, { seconds }]) => [name, () => years / seconds()])),
  );
  const [[name, own] = [], ...others] = Object.entries(engines);
  if (name === undefined || own === undefined) throw new Error("there is no engine");
  const measured = rates[name] ?? [];
  return [
    row(name, "patient-years/s", measured),
    ...others.flatMap(([other, { traces }]) => [
      row(other, "patient-years/s", rates[other] ?? [], { name, measured }),
      row(`${other}: largest |ΔHb| to ${name}`, "g/dL", [largestDifference(traces, own.traces)], atMost(1e-9, "g/dL")),
    ]),
  ];
}

/** The same blocks of patients, lived by each engine by turns on one thread. */
export const engines: Part = {
  name: "engines",
  about: "TypeScript, plain objects and native C of the same scheme, one thread",
  measure: async (extent) => inEmptyFolder(async (folder) => enginesIn(folder, extent)),
};
