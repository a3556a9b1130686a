import { chromium as playwright } from "playwright";
import { chromium } from "../../chromium.ts";
import { bundledModule } from "../bundled-module.ts";
import type * as Rates from "../engine-rates.ts";
import { ratesEntry, ratesWorker } from "../kernel-script.ts";
import { shippedSources } from "../shipped-sources.ts";
import type { Part } from "../part.ts";
import { atLeast, type Row, row } from "../row.ts";

/** Patient-years a second that one worker of Chromium is to reach. */
const wanted = 60_000;

async function inNode(times: number): Promise<Rates.Measured> {
  const bundle = await bundledModule<{ readonly engineRates: typeof Rates.engineRates }>(ratesEntry);
  return bundle.engineRates(shippedSources(), times);
}

/** The same bundle as a worker of Chromium has it. */
async function inChromium(times: number): Promise<Rates.Measured> {
  const worker = await ratesWorker();
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
      [worker, { sources: shippedSources(), times }] as const,
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
