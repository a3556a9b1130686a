import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { simdKernel } from "../../workers/build/simd-kernel.ts";
import { inEmptyFolder } from "./empty-folder.ts";

/** The module that measures both engines of the app. */
export const ratesEntry = "tests/bench/engine-rates.ts";

/** The text of a worker that takes [sources, turns] and answers what it has measured in so many turns. */
export async function ratesWorker(): Promise<string> {
  const script = await inEmptyFolder(async (outDir) => {
    const lib = { entry: ratesEntry, formats: ["iife" as const], name: "rates", fileName: "rates" };
    const rolldownOptions = { output: { entryFileNames: "rates.js" } };
    await build({
      configFile: false,
      logLevel: "error",
      plugins: [simdKernel()],
      build: { lib, outDir, target: "es2023", rolldownOptions },
    });
    return readFileSync(join(outDir, "rates.js"), "utf8");
  });
  return `${script}\naddEventListener("message", ({ data }) => postMessage(rates.engineRates(data.sources, data.times)));`;
}
