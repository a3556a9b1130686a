import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { build } from "vite";
import { simdKernel } from "../../workers/build/simd-kernel.ts";
import { chromium as launchOptions } from "../chromium.ts";
import type * as Rates from "./engine-rates.ts";
import { spread, type Spread } from "./median.ts";

/** Patient-years a second of one thread, in Node and in a worker of Chromium, by either engine of the same run. */
export interface EngineRates {
  readonly typescript: Spread;
  readonly wasm: Spread;
}

const tables = ["cases", "cohorts", "effects", "parameters", "references", "regimens", "targets"];

function sources(): Rates.Sources {
  const read = (name: string): readonly [string, string] => [name, readFileSync(join("data", `${name}.csv`), "utf8")];
  return Object.fromEntries(tables.map(read)) as unknown as Rates.Sources;
}

/** The bundle of engine-rates.ts, as it would ship: module by module its hot loops would run slower. */
async function bundled(ssr: boolean, outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [simdKernel()],
    ...(ssr ? { ssr: { noExternal: true as const } } : {}),
    build: {
      ...(ssr
        ? { ssr: "tests/bench/engine-rates.ts" }
        : { lib: { entry: "tests/bench/engine-rates.ts", formats: ["iife"], name: "rates" } }),
      target: "es2023",
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "rates.mjs" } },
    },
  });
  return join(outDir, "rates.mjs");
}

function spreads({ typescript, wasm }: Rates.Measured): EngineRates {
  return { typescript: spread(typescript), wasm: spread(wasm) };
}

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  mkdirSync("build", { recursive: true });
  const folder = mkdtempSync(resolve("build", "bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures both engines by turns in Node, so many times. */
export async function enginesInNode(times: number): Promise<EngineRates> {
  return inFolder(async (folder) => {
    const script = await bundled(true, folder);
    const rates: { readonly engineRates: typeof Rates.engineRates } = await import(
      /* @vite-ignore */ pathToFileURL(script).href
    );
    return spreads(rates.engineRates(sources(), times));
  });
}

/** Measures both engines by turns in one worker of Chromium, so many times. */
export async function enginesInChromium(times: number): Promise<EngineRates> {
  return inFolder(async (folder) => {
    const script = readFileSync(await bundled(false, folder), "utf8");
    const worker = `${script}\naddEventListener("message", ({ data }) => postMessage(rates.engineRates(data.sources, data.times)));`;
    const browser = await chromium.launch(launchOptions);
    try {
      const page = await browser.newPage();
      const measured = await page.evaluate(
        async ([text, asked]) => {
          const thread = new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
          return new Promise<Rates.Measured>((resolved, rejected) => {
            thread.addEventListener("error", ({ message }) => rejected(new Error(message)));
            thread.addEventListener("message", ({ data }) => resolved(data as Rates.Measured));
            thread.postMessage(asked);
          });
        },
        [worker, { sources: sources(), times }] as const,
      );
      return spreads(measured);
    } finally {
      await browser.close();
    }
  });
}
