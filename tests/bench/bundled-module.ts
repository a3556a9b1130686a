import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { simdKernel } from "../../workers/build/simd-kernel.ts";
import { inEmptyFolder } from "./empty-folder.ts";

/** A module bundled for Node as it would ship: module by module, as the tests load it, its hot loops would run slower. */
export async function bundledModule<Module>(entry: string): Promise<Module> {
  return inEmptyFolder(async (outDir) => {
    await build({
      configFile: false,
      logLevel: "error",
      plugins: [simdKernel()],
      ssr: { noExternal: true },
      build: { ssr: entry, outDir, rolldownOptions: { output: { entryFileNames: "bundle.mjs" } } },
    });
    const module: Module = await import(/* @vite-ignore */ pathToFileURL(join(outDir, "bundle.mjs")).href);
    return module;
  });
}
