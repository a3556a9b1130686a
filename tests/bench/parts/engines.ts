import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunRequest } from "../../../src/schema/run-request.ts";
import { armOf } from "../../request-of.ts";
import { bundledModule } from "../bundled-module.ts";
import type { Block } from "../engine/block.ts";
import type * as EngineBundle from "../engine/engine-bundle.ts";
import { largestDifference, tracesOf } from "../engine/traces.ts";
import { nativeEngine } from "../native/native-engine.ts";
import type { Extent, Part } from "../part.ts";
import { atMost, type Row, row } from "../row.ts";
import { inScratchFolder } from "../scratch-folder.ts";
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

function inProcess(blocks: readonly Block[], traces: Float64Array, live: (block: Block) => number): Engine {
  const seconds = (): number => {
    const since = performance.now();
    for (const block of blocks) live(block);
    return (performance.now() - since) / 1000;
  };
  return { seconds, traces };
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
  const typescript = inProcess(
    blocks,
    tracesOf(blocks, (block, put) => {
      bundle.liveTypeScript(block, (haemoglobin, day) => {
        for (let lane = 0; lane < block.size; lane += 1) put(lane, day, haemoglobin[lane] ?? Number.NaN);
      });
    }),
    bundle.liveTypeScript,
  );
  const plain = inProcess(
    blocks,
    tracesOf(blocks, (block, put) => {
      bundle.livePlain(block, (lane, haemoglobin, day) => put(lane, day, haemoglobin));
    }),
    bundle.livePlain,
  );
  const others: Readonly<Record<string, Engine>> = { "plain objects": plain, ...native(folder, file, extent) };
  const years = blocks.reduce((sum, { size, days }) => sum + size * days, 0) / daysPerYear;
  const rate = (engine: Engine) => () => years / engine.seconds();
  const rates = await turns(extent.times, {
    TypeScript: rate(typescript),
    ...Object.fromEntries(Object.entries(others).map(([name, engine]) => [name, rate(engine)])),
  });
  const own = { name: "TypeScript", measured: rates.TypeScript };
  return [
    row("TypeScript", "patient-years/s", rates.TypeScript),
    ...Object.entries(others).flatMap(([name, engine]) => [
      row(name, "patient-years/s", (rates as Readonly<Record<string, readonly number[]>>)[name] ?? [], own),
      row(
        `${name}: largest |ΔHb| to TypeScript`,
        "g/dL",
        [largestDifference(engine.traces, typescript.traces)],
        atMost(1e-9, "g/dL"),
      ),
    ]),
  ];
}

/** The same blocks of patients, lived by each engine by turns on one thread. */
export const engines: Part = {
  name: "engines",
  about: "TypeScript, plain objects and native C of the same scheme, one thread",
  measure: async (extent) => inScratchFolder(async (folder) => enginesIn(folder, extent)),
};
