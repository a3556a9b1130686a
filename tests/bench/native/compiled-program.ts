import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Compiles C at bench time; undefined, with the reason said, where there is no compiler or it refuses. */
export function compiledProgram(
  sources: readonly string[],
  flags: readonly string[],
  out: string,
  say: (words: string) => void,
): string | undefined {
  const words = [
    "-std=c11",
    "-D_POSIX_C_SOURCE=200809L",
    ...flags,
    "-o",
    out,
    ...sources.filter((one) => one.endsWith(".c")),
  ];
  const libraries = sources.filter((one) => one.startsWith("-l"));
  const made = spawnSync("cc", [...words, ...libraries, "-lm"], { encoding: "utf8" });
  if (made.status === 0) return out;
  say(
    made.error === undefined
      ? `the compiler refused: ${made.stderr.split("\n")[0] ?? ""}`
      : "there is no C compiler (cc)",
  );
  return undefined;
}

/** Runs a program to its end and answers what it printed; its failure is this one's. */
export function printedBy(program: string, ...words: readonly string[]): string {
  const run = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status ?? "no code"}: ${run.stderr}`);
  return run.stdout;
}

/** A C source of the benchmark. */
export function cSource(folder: string, name: string): string {
  return join("tests", "bench", folder, name);
}
