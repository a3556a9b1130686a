import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compiledProgram, cSource, printedBy } from "./compiled-program.ts";

/** The C program of the same scheme, as one compilation made it. */
export interface NativeEngine {
  /** Seconds of one living of all blocks of the file, after one that does not count. */
  readonly seconds: () => number;
  readonly traces: () => Float64Array;
}

/** Flags by which no loop works on more than one patient at a time, and those that let the compiler do what this machine can; a sum of two roundings stays one of two roundings in both. */
const nativeFlags = {
  scalar: ["-O3", "-fno-tree-vectorize", "-ffp-contract=off"],
  vectorised: ["-O3", "-march=native", "-fno-math-errno", "-fno-trapping-math", "-ffp-contract=off"],
} as const;

/** Compiles the program for a file of blocks that lies in `folder`; undefined, with the reason said, where that cannot be. */
export function nativeEngine(
  kind: keyof typeof nativeFlags,
  folder: string,
  file: string,
  say: (words: string) => void,
): NativeEngine | undefined {
  const sources = ["kernel.c", "simulate.c"].map((name) => cSource("native", name));
  const program = compiledProgram(sources, nativeFlags[kind], join(folder, kind), say);
  if (program === undefined) return undefined;
  return {
    seconds: () => Number(printedBy(program, file).split(" ")[0]),
    traces: () => {
      const out = join(folder, `${kind}.traces`);
      printedBy(program, file, out);
      return new Float64Array(Uint8Array.from(readFileSync(out)).buffer);
    },
  };
}
