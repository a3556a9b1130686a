import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compiledProgram, cSource, printedBy } from "../native/compiled-program.ts";
import type { PeerPatients } from "./peer-patients.ts";

/** A solver somebody else wrote. */
export interface PeerSolver {
  readonly name: string;
  /** Seconds for all patients once, after a round that does not count; and the transfusions given. */
  readonly run: () => { readonly seconds: number; readonly given: number };
  /** Haemoglobin on every visit of every patient, one after another, after its transfusion; null where the solver is not asked for it. */
  readonly visits: (() => Float64Array) | null;
}

/** Where things lie: a folder for what is made, and the file of patients in it. */
interface Place {
  readonly folder: string;
  readonly file: string;
  readonly say: (words: string) => void;
}

function parsed(printed: string): { readonly seconds: number; readonly given: number } {
  const [seconds, given] = printed.trim().split(" ").map(Number);
  return { seconds: seconds ?? Number.NaN, given: given ?? Number.NaN };
}

/** CVODE; undefined, with the reason said, where it is not installed. */
export function cvodeSolver({ folder, file, say }: Place): PeerSolver | undefined {
  const libraries = ["-lsundials_cvode", "-lsundials_nvecserial"];
  const sources = [cSource("peers", "solve-cvode.c"), ...libraries];
  const program = compiledProgram(sources, ["-O3", "-march=native"], join(folder, "cvode"), (why) =>
    say(`CVODE left out: ${why} (Debian: libsundials-dev)`),
  );
  if (program === undefined) return undefined;
  return {
    name: "CVODE",
    run: () => parsed(printedBy(program, file)),
    visits: () => {
      const out = join(folder, "cvode.visits");
      printedBy(program, file, out);
      return new Float64Array(Uint8Array.from(readFileSync(out)).buffer);
    },
  };
}

/** deSolve's lsoda; undefined, with the reason said, where it is not installed. */
export function deSolveSolver(
  { parameters, states }: PeerPatients,
  { folder, file, say }: Place,
): PeerSolver | undefined {
  const missing = spawnSync("Rscript", ["-e", "library(deSolve)"], { encoding: "utf8" });
  if (missing.status !== 0) {
    say("deSolve left out: there is no R with it (Debian: r-cran-desolve)");
    return undefined;
  }
  const flags = ["-O3", "-march=native", "-fPIC", "-shared"];
  const library = compiledProgram([cSource("peers", "desolve-model.c")], flags, join(folder, "desolve.so"), (why) =>
    say(`deSolve left out: ${why}`),
  );
  if (library === undefined) return undefined;
  const words = [cSource("peers", "solve-desolve.R"), file, String(parameters), String(states), library];
  return { name: "deSolve (lsoda)", run: () => parsed(printedBy("Rscript", ...words)), visits: null };
}
