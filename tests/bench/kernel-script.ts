import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { simdKernel } from "../../workers/build/simd-kernel.ts";
import { inEmptyFolder } from "./empty-folder.ts";
import type { Sources } from "./engine-rates.ts";

/** The module that measures both engines of the app. */
export const ratesEntry = "tests/bench/engine-rates.ts";

/** The data that ships. */
export function shippedSources(): Sources {
  const data = (name: string): string => readFileSync(join("data", `${name}.csv`), "utf8");
  return {
    cases: data("cases"),
    cohorts: data("cohorts"),
    diagnostics: data("posterior-diagnostics"),
    effects: data("effects"),
    influence: data("influence"),
    parameters: data("parameters"),
    posterior: data("posterior"),
    predictions: data("predictions"),
    references: data("references"),
    regimens: data("regimens"),
    targets: data("targets"),
  };
}

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
