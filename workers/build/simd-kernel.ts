import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "assemblyscript/asc";
import binaryen from "assemblyscript/binaryen";
import type { Plugin } from "vite";

const sources = "workers/kernel";
const module = "\0erythron:simd-kernel";
const options = [
  "--runtime=stub",
  "--noAssert",
  "--enable=simd",
  "--importMemory",
  // below lies what src/kernel/simd-engine.ts writes
  "--memoryBase=1024",
  // that two lanes go from function to function, which all stay inside
  "--disableWarning=112",
];
/** Functions of up to so many nodes are written out where they are called: the hot ones are called in loops. */
const inlined = 400;

async function compiled(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const said: string[] = [];
  const { error } = await main(["index.ts", "--baseDir", sources, "--outFile", "kernel.wasm", ...options], {
    readFile: (file, folder) => {
      try {
        return readFileSync(join(folder, file), "utf8");
      } catch {
        return null;
      }
    },
    writeFile: (_, contents) => {
      if (typeof contents !== "string") binary = contents;
    },
    stderr: { write: (text) => said.push(text.toString()) },
  });
  if (error !== null || said.length > 0 || binary === undefined) {
    throw new Error(`${sources} does not compile: ${said.join("")}`);
  }
  return binary;
}

/** What binaryen makes of a module; it must not reckon with numbers as if they were real ones. */
function optimised(binary: Uint8Array): Uint8Array {
  const kernel = binaryen.readBinary(binary);
  const { MVP, SIMD128, BulkMemory, BulkMemoryOpt, MutableGlobals, SignExt, NontrappingFPToInt } = binaryen.Features;
  kernel.setFeatures(MVP | SIMD128 | BulkMemory | BulkMemoryOpt | MutableGlobals | SignExt | NontrappingFPToInt);
  binaryen.setOptimizeLevel(3);
  binaryen.setShrinkLevel(0);
  binaryen.setFastMath(false);
  binaryen.setAlwaysInlineMaxSize(inlined);
  binaryen.setFlexibleInlineMaxSize(inlined);
  binaryen.setOneCallerInlineMaxSize(inlined);
  kernel.optimize();
  const best = kernel.emitBinary();
  kernel.dispose();
  return best;
}

/** The module of the sources as they are, kept in `build` under their hash: compiling takes seconds, and every test run needs it. */
async function kernelOf(): Promise<Uint8Array> {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", "workers/build/simd-kernel.ts"]) hash.update(readFileSync(file));
  for (const file of readdirSync(sources).toSorted()) hash.update(file).update(readFileSync(join(sources, file)));
  const kept = join("build", `simd-kernel-${hash.digest("hex").slice(0, 16)}.wasm`);
  try {
    return readFileSync(kept);
  } catch {
    const binary = optimised(await compiled());
    mkdirSync("build", { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, binary);
    renameSync(`${kept}.${process.pid}`, kept);
    return binary;
  }
}

/** The kernel as a text in the letters of base64url. */
async function kernelText(): Promise<string> {
  return Buffer.from(await kernelOf()).toString("base64url");
}

/** Compiles the WebAssembly kernel and hands it over as the module `workers/kernel/index.wasm?raw`, a text in the letters of base64url: part of every script that uses it, so that nothing is fetched. */
export function simdKernel(): Plugin {
  return {
    name: "erythron:simd-kernel",
    enforce: "pre",
    resolveId: (id) => (id.endsWith("/kernel/index.wasm?raw") ? module : undefined),
    async load(id) {
      if (id !== module) return undefined;
      return `export default ${JSON.stringify(await kernelText())};`;
    },
  };
}
