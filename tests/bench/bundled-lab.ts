import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { kernelText } from "../../workers/build/simd-kernel.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type * as OpenLab from "../../src/lab/open-lab.ts";

function data(name: string): string {
  return readFileSync(join("data", `${name}.csv`), "utf8");
}

/** The lab without threads, bundled as it ships: module by module, as the tests load it, its hot loops would run slower. */
export async function bundledLab(): Promise<Lab> {
  mkdirSync("build", { recursive: true });
  const outDir = mkdtempSync(resolve("build", "bench-"));
  try {
    await build({
      configFile: false,
      logLevel: "error",
      ssr: { noExternal: true },
      build: { ssr: "src/lab/open-lab.ts", outDir, rolldownOptions: { output: { entryFileNames: "lab.mjs" } } },
    });
    const { openLab }: typeof OpenLab = await import(/* @vite-ignore */ pathToFileURL(join(outDir, "lab.mjs")).href);
    const sources = {
      cases: data("cases"),
      cohorts: data("cohorts"),
      effects: data("effects"),
      parameters: data("parameters"),
      references: data("references"),
      regimens: data("regimens"),
      targets: data("targets"),
    };
    const lab = openLab({ sources, store: null, spawn: null, kernel: await kernelText(), workers: 1 });
    if (!lab.ok) throw new Error(lab.failures.map(({ message }) => message).join("; "));
    return lab.value;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
