import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium as playwright } from "playwright";
import { build } from "vite";
import { simdKernel } from "../../../workers/build/simd-kernel.ts";
import { chromium } from "../../chromium.ts";
import { bundledModule } from "../bundled-module.ts";
import type * as Rates from "../engine-rates.ts";
import type { Part } from "../part.ts";
import { inEmptyFolder } from "../empty-folder.ts";
import { atLeast, type Row, row } from "../row.ts";

const entry = "tests/bench/engine-rates.ts";
/** Patient-years a second that one worker of Chromium is to reach. */
const wanted = 60_000;

function sources(): Rates.Sources {
  const data = (name: string): string => readFileSync(join("data", `${name}.csv`), "utf8");
  return {
    candidates: data("candidate-studies"),
    cases: data("cases"),
    cohorts: data("cohorts"),
    diagnostics: data("posterior-diagnostics"),
    effects: data("effects"),
    expectations: data("study-expectations"),
    influence: data("influence"),
    parameters: data("parameters"),
    posterior: data("posterior"),
    predictions: data("predictions"),
    references: data("references"),
    regimens: data("regimens"),
    sensitivity: data("posterior-sensitivity"),
    targets: data("targets"),
  };
}

async function inNode(times: number): Promise<Rates.Measured> {
  const bundle = await bundledModule<{ readonly engineRates: typeof Rates.engineRates }>(entry);
  return bundle.engineRates(sources(), times);
}

/** The same bundle as a worker of Chromium has it. */
async function inChromium(times: number): Promise<Rates.Measured> {
  const script = await inEmptyFolder(async (outDir) => {
    const lib = { entry, formats: ["iife" as const], name: "rates", fileName: "rates" };
    const rolldownOptions = { output: { entryFileNames: "rates.js" } };
    await build({
      configFile: false,
      logLevel: "error",
      plugins: [simdKernel()],
      build: { lib, outDir, target: "es2023", rolldownOptions },
    });
    return readFileSync(join(outDir, "rates.js"), "utf8");
  });
  const worker = `${script}\naddEventListener("message", ({ data }) => postMessage(rates.engineRates(data.sources, data.times)));`;
  const browser = await playwright.launch(chromium);
  try {
    const page = await browser.newPage();
    return await page.evaluate(
      async ([text, asked]): Promise<Rates.Measured> => {
        const thread = new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
        return new Promise((resolve, reject) => {
          thread.addEventListener("error", ({ message }) => reject(new Error(message)));
          thread.addEventListener("message", ({ data }: MessageEvent<Rates.Measured>) => resolve(data));
          thread.postMessage(asked);
        });
      },
      [worker, { sources: sources(), times }] as const,
    );
  } finally {
    await browser.close();
  }
}

function rowsOf(where: string, { typescript, wasm }: Rates.Measured): readonly Row[] {
  const name = `the model in TypeScript, ${where}`;
  return [
    row(name, "patient-years/s", typescript),
    row(`the model in WebAssembly SIMD, ${where}`, "patient-years/s", wasm, { name, measured: typescript }),
  ];
}

/** The run of the first notebook by both engines of the app, by turns. */
export const kernel: Part = {
  name: "kernel",
  about: "the whole model by both of the app's engines, four arms, one thread",
  measure: async ({ times }) => {
    const chromiumRates = await inChromium(times);
    return [
      ...rowsOf("Node", await inNode(times)),
      ...rowsOf("a Chromium worker", chromiumRates),
      row(
        "WebAssembly SIMD, a Chromium worker",
        "patient-years/s",
        chromiumRates.wasm,
        atLeast(wanted, "patient-years/s"),
      ),
    ];
  },
};
